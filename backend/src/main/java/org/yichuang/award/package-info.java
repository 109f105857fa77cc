/**
 * The award: an agreement is made with the organisation – for a filed body with its host – and a project begins. The
 * agreement names the plan, the budget, the parts of the money and the targets as they were decided; it is signed on
 * paper and its scan accepted, or confirmed in the system, and lapses when neither happens in time. From then on the
 * project has one life that everybody can see, and what changes in it is asked for and written down.
 */
package org.yichuang.award;
