package nl.weerklank.testing.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class, named {@code …IT}, whose methods run inside the server with {@code @Inject} filled. The build runs
 * it on H2 and again on MySQL. All such classes share one deployment and one database: each makes its own organisation. {@code @Nested} classes
 * do not work here: the server's side finds no instance of the outer one. Parameterized tests do not belong here: for each
 * case the server runs the method with all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ArquillianExtension.class)
public @interface ContainerTest {}
