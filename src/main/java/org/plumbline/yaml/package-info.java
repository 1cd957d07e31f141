/** YAML files that people edit, read so that every fault can be told by its line. */
package org.plumbline.yaml;
