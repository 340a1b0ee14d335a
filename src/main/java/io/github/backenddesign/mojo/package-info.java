/**
 * The goals: parameters in, one call of the core, files and log lines out. The only package that knows Maven, the disk and the console.
 */
package io.github.backenddesign.mojo;
