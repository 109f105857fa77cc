package org.yichuang.fund;

import org.yichuang.kernel.money.Money;

/** Where the money of an award stands. Granted is always committed + payable + in transit + paid + released. */
public record AwardFigures(Money granted, Money committed, Money payable, Money inTransit, Money paid, Money released, Money returned) { }
