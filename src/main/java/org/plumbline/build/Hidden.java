package org.plumbline.build;

import java.lang.reflect.Field;

/** Reads fields of NLP4J that have no getter: at build time only, when a change of theirs stops the build. */
final class Hidden {
  private Hidden() {}

  @SuppressWarnings("unchecked") // the caller knows the field
  static <T> T field(Object object, String name) throws ReflectiveOperationException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return (T) field.get(object);
        }
      }
    }
    throw new NoSuchFieldException(object.getClass() + "." + name);
  }
}
