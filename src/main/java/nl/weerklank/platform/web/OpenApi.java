package nl.weerklank.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the API as OpenAPI 3.1, from the resources themselves, so that it cannot fall behind them. */
final class OpenApi {

    private final OpenApiSchemas schemas = new OpenApiSchemas();

    private OpenApi() {}

    /** The description of these calls. */
    static JsonObject of(Collection<Method> calls) {
        OpenApi api = new OpenApi();
        JsonObject paths = api.paths(calls);
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "Weerklank")
                                .add("version", "1")
                                .add(
                                        "description",
                                        "Everything that a trainer does on screen. Make a token with POST /tokens and send it"
                                                + " as Authorization: Bearer. Mistakes are told as RFC 9457 problems; what"
                                                + " belongs to another organisation is 404."))
                .add("servers", Json.createArrayBuilder().add(object("url", "/api/v1")))
                .add(
                        "security",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("token", Json.createArrayBuilder())))
                .add("paths", paths)
                .add("components", api.components())
                .build();
    }

    /** The path of a call below the API's address, such as {@code /programs/{id}}. */
    static String path(Method call) {
        String root = call.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = call.getAnnotation(Path.class);
        return "/"
                + (own == null ? root : root + "/" + own.value())
                        .replaceAll("^/+|/+$", "")
                        .replaceAll("/+", "/");
    }

    private JsonObject paths(Collection<Method> calls) {
        Map<String, JsonObjectBuilder> paths = new TreeMap<>();
        calls.stream()
                .filter(call -> verb(call).isPresent() && !isPage(call))
                .sorted(Comparator.comparing(OpenApi::path)
                        .thenComparing(call -> verb(call).orElse("")))
                .forEach(call -> paths.computeIfAbsent(path(call), path -> Json.createObjectBuilder())
                        .add(verb(call).orElseThrow(), operation(call)));
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach(all::add);
        return all.build();
    }

    private static Optional<String> verb(Method call) {
        return Arrays.stream(call.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(java.util.Locale.ROOT))
                .findFirst();
    }

    private static boolean isPage(Method call) {
        Produces produces = call.getAnnotation(Produces.class);
        return produces != null && Arrays.asList(produces.value()).contains(MediaType.TEXT_HTML);
    }

    private JsonObjectBuilder operation(Method call) {
        JsonObjectBuilder operation = Json.createObjectBuilder()
                .add("operationId", call.getDeclaringClass().getSimpleName() + "." + call.getName());
        Tag tag = call.getDeclaringClass().getAnnotation(Tag.class);
        if (tag != null) {
            operation.add("tags", Json.createArrayBuilder().add(tag.name()));
        }
        Operation told = call.getAnnotation(Operation.class);
        if (told != null) {
            operation.add("summary", told.summary());
            if (!told.description().isEmpty()) {
                operation.add("description", told.description());
            }
        }
        if (isPublic(call)) {
            operation.add("security", Json.createArrayBuilder());
        }
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        Arrays.stream(call.getParameters())
                .flatMap(parameter -> parameter(parameter).stream())
                .forEach(parameters::add);
        operation.add("parameters", parameters);
        Arrays.stream(call.getParameters())
                .filter(OpenApi::isBody)
                .findFirst()
                .ifPresent(body -> operation.add("requestBody", content(body.getParameterizedType())));
        return operation.add("responses", responses(call));
    }

    private static boolean isPublic(Method call) {
        return call.isAnnotationPresent(Public.class)
                || call.getDeclaringClass().isAnnotationPresent(Public.class);
    }

    private Optional<JsonObjectBuilder> parameter(Parameter parameter) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        if (path == null && query == null && header == null) {
            return Optional.empty();
        }
        String place = path != null ? "path" : query != null ? "query" : "header";
        String name = path != null ? path.value() : query != null ? query.value() : header.value();
        return Optional.of(Json.createObjectBuilder()
                .add("name", name)
                .add("in", place)
                .add("required", path != null)
                .add("schema", schemas.of(parameter.getParameterizedType())));
    }

    private static boolean isBody(Parameter parameter) {
        return Stream.of(PathParam.class, QueryParam.class, HeaderParam.class, Context.class)
                .noneMatch((Class<? extends Annotation> type) -> parameter.isAnnotationPresent(type));
    }

    private JsonObjectBuilder responses(Method call) {
        JsonObjectBuilder good = object("description", "Done");
        Class<?> type = call.getReturnType();
        if (type != void.class && type != Response.class) {
            good.addAll(content(call.getGenericReturnType()));
        }
        return Json.createObjectBuilder()
                .add("2XX", good)
                .add(
                        "default",
                        object("description", "What went wrong")
                                .add(
                                        "content",
                                        Json.createObjectBuilder()
                                                .add(
                                                        Problem.MEDIA_TYPE,
                                                        Json.createObjectBuilder()
                                                                .add("schema", schemas.of(Problem.class)))));
    }

    private JsonObjectBuilder content(java.lang.reflect.Type type) {
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(
                                        "application/json",
                                        Json.createObjectBuilder().add("schema", schemas.of(type))));
    }

    private JsonObjectBuilder components() {
        JsonObjectBuilder token = object("type", "http").add("scheme", "bearer");
        return Json.createObjectBuilder()
                .add("securitySchemes", Json.createObjectBuilder().add("token", token))
                .add("schemas", schemas.described());
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }
}
