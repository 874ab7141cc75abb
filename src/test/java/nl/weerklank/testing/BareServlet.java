package nl.weerklank.testing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * The least that the server can do for a page: 3 KB that are ready in memory. What it costs tells how fast a machine is,
 * beside which costs that were measured on another one can be read.
 */
@WebServlet("")
public class BareServlet extends HttpServlet {

    private static final byte[] PAGE = "<p>Ready.</p>\n".repeat(220).getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }

    /** An application that holds nothing else. */
    public static Path war() throws IOException {
        Path war = Target.path("bare-servlet.war");
        String name = BareServlet.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(war);
                var jar = new JarOutputStream(file);
                var bytes = BareServlet.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            bytes.transferTo(jar);
            jar.closeEntry();
        }
        return war;
    }
}
