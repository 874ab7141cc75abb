package nl.weerklank.platform.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The entries of lists in what was sent. A field may be said to be nothing, which is as good as leaving it out; a list of
 * numbers in which nothing stands as one of them means nothing.
 */
final class Entries {

    private Entries() {}

    /** Whether nothing stands in any list of numbers at any depth. */
    static boolean lackANumber(Object read) {
        if (read instanceof Collection<?> list) {
            return list.stream().anyMatch(Entries::lackANumber);
        }
        return read instanceof Record
                && Stream.of(read.getClass().getRecordComponents()).anyMatch(field -> lacksANumber(field, read));
    }

    private static boolean lacksANumber(RecordComponent field, Object read) {
        Object value = value(field, read);
        boolean ofNumbers = value instanceof Collection<?> && isOfNumbers(field.getGenericType());
        return ofNumbers ? ((Collection<?>) value).stream().anyMatch(Objects::isNull) : lackANumber(value);
    }

    private static boolean isOfNumbers(Type type) {
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> entry
                && Number.class.isAssignableFrom(entry);
    }

    private static Object value(RecordComponent field, Object read) {
        try {
            return field.getAccessor().invoke(read);
        } catch (ReflectiveOperationException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
