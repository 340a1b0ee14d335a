/**
 * The whole run as one pure function: {@link io.github.backenddesign.BackendDesigner}. Knows every package but {@code mojo}, and no Maven, disk, clock, locale, environment or chance.
 */
package io.github.backenddesign;
