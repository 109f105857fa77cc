/**
 * The register of community social organisations. A registered body enters with its unified social credit code, a filed
 * one is filed step by step: draft, the village's opinion, the township's decision, a number without gaps. What is
 * entered by the organisation itself counts only once the township has confirmed it. A filed body acts through a
 * registered host that has agreed. Bank accounts, telephone and identity numbers are sealed; who reads one is recorded.
 */
package org.yichuang.organisation;
