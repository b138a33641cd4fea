/**
 * Classes that break every rule of {@code org.yandu.House} once, so that a rule which has stopped biting is noticed.
 */
package planted;
