package org.yichuang.life;

import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.fund.Funds;
import org.yichuang.house.Calls;

/** A call with the rules it goes by and the money behind it. */
public record Life(Calls.Call call, RuleBookContent rules, Funds.Pool pool) { }
