package org.yichuang.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeguardsTest {
    @Test
    void the_demo_on_this_machine_starts() {
        assertEquals(List.of(), Safeguards.faults(true, true, true, false, "127.0.0.1"));
    }

    @Test
    void a_real_installation_with_a_fixed_clock_and_second_factor_starts_anywhere() {
        assertEquals(List.of(), Safeguards.faults(false, false, false, true, "0.0.0.0"));
    }

    @Test
    void a_real_installation_does_not_start_with_what_only_a_demo_may_have() {
        assertEquals(2, Safeguards.faults(false, false, true, false, "0.0.0.0").size());
    }

    @Test
    void the_demo_refuses_an_external_database() {
        assertEquals(1, Safeguards.faults(true, false, true, false, "127.0.0.1").size());
    }

    @Test
    void the_embedded_database_is_not_served_to_other_machines() {
        assertEquals(1, Safeguards.faults(true, true, true, false, "0.0.0.0").size());
    }
}
