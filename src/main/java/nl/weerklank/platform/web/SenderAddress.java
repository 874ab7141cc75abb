package nl.weerklank.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weerklank.platform.Settings;

/**
 * The network address from which a request was sent. What a proxy says of it counts only where that proxy is one of the
 * installation's own: everybody else may write what they like in {@code X-Forwarded-For}.
 */
public final class SenderAddress {

    private static final int INET6_BYTES = 16;
    private static final String FORWARDED = "X-Forwarded-For";

    /** Only digits, so that reading one never asks a name server. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private SenderAddress() {}

    /** The sender's address; behind a proxy of {@code WEERKLANK_PROXIES} the nearest one that is no such proxy. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)), read(Settings.proxies()));
    }

    /**
     * The last address that is none of the proxies, reading from the connection back to the sender.
     *
     * @param remote the other end of the connection
     * @param forwarded the headers in which proxies noted whom they speak for, in order
     * @param proxies those that are believed
     */
    static String of(String remote, List<String> forwarded, Set<InetAddress> proxies) {
        String nearest = remote;
        List<String> told = forwarded.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .collect(Collectors.toList());
        Collections.reverse(told);
        for (String before : told) {
            boolean believed = address(nearest).filter(proxies::contains).isPresent();
            if (!believed || address(before).isEmpty()) {
                return nearest;
            }
            nearest = before;
        }
        return nearest;
    }

    /**
     * The network of an IPv6 address, as so many bits of it, for whoever has one such address has countless; an IPv4
     * address, of which people have one, as it is.
     */
    public static String network(String address, int bits) {
        return address(address)
                .filter(Inet6Address.class::isInstance)
                .map(found ->
                        new BigInteger(1, found.getAddress())
                                        .shiftRight(Byte.SIZE * INET6_BYTES - bits)
                                        .toString(16) + "/" + bits)
                .orElse(address);
    }

    /** The addresses in the setting; what is no address is left out, for it can be nobody's. */
    static Set<InetAddress> read(List<String> setting) {
        return setting.stream().flatMap(text -> address(text).stream()).collect(Collectors.toSet());
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return ADDRESS.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
