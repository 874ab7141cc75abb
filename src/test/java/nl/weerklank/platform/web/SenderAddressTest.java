package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderAddressTest {

    private static final List<String> OURS = List.of("127.0.0.1", "10.0.0.2", "::1", "no address");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody told                    | 192.0.2.7       |                                | 192.0.2.7",
                "a stranger's word              | 192.0.2.7       | 198.51.100.1                   | 192.0.2.7",
                "our proxy's word               | 127.0.0.1       | 198.51.100.1                   | 198.51.100.1",
                "our proxy without a word       | 127.0.0.1       |                                | 127.0.0.1",
                "two of our proxies             | 127.0.0.1       | 198.51.100.1, 10.0.0.2         | 198.51.100.1",
                "two headers                    | 127.0.0.1       | 198.51.100.1; 10.0.0.2         | 198.51.100.1",
                "made up by the sender          | 127.0.0.1       | 203.0.113.9, 198.51.100.1      | 198.51.100.1",
                "names instead of addresses     | 127.0.0.1       | example.org                    | 127.0.0.1",
                "another spelling of our proxy  | 0:0:0:0:0:0:0:1 | 2001:db8::1                    | 2001:db8::1",
                "nonsense with colons           | 127.0.0.1       | ::::1                          | 127.0.0.1",
                "an empty word                  | 127.0.0.1       | ,                              | 127.0.0.1"
            })
    void believesOnlyOurOwnProxies(String when, String remote, String forwarded, String sender) {
        var headers = forwarded == null ? List.<String>of() : Arrays.asList(forwarded.split(";"));

        assertThat(SenderAddress.of(remote, headers, SenderAddress.read(OURS)))
                .as(when)
                .isEqualTo(sender);
    }

    @Test
    void believesNobodyWithoutTheSetting() {
        assertThat(SenderAddress.of("127.0.0.1", List.of("198.51.100.1"), SenderAddress.read(List.of())))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 64, 20010db800010002/64",
        "2001:db8:1:2::,       64, 20010db800010002/64",
        "2001:db8:1:2:3:4:5:6, 48, 20010db80001/48",
        "::1,                  64, 0/64",
        "::ffff:192.0.2.7,     64, ::ffff:192.0.2.7",
        "192.0.2.7,            64, 192.0.2.7",
        "nobody,               64, nobody"
    })
    void takesTheNetworkOfWhoHasManyAddresses(String address, int bits, String network) {
        assertThat(SenderAddress.network(address, bits)).isEqualTo(network);
    }
}
