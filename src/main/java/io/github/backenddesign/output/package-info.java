/**
 * From the finished design to files: the packet and its schema check, summary and questions through templates, contract formats;
 * planned in memory, replaced all or none by a journalled file set.
 */
package io.github.backenddesign.output;
