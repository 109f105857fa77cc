/** The demo: a district that lives in 2026, filled through the same services that people use. Never part of a real installation. */
package org.yichuang.launch.demo;
