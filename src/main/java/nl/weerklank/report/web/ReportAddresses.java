package nl.weerklank.report.web;

import nl.weerklank.report.web.file.FileKind;

/**
 * Where the files of the report stand that a request shows.
 *
 * @param files what comes before the kind of a file
 * @param charts what comes before the name of a chart
 */
public record ReportAddresses(String files, String charts) {

    /** Of what is shared under this address. */
    static ReportAddresses shared(String address) {
        return new ReportAddresses(address + "/report.", address + "/chart/");
    }

    /** Of what its trainer looks at under this address. */
    static ReportAddresses preview(String address) {
        return new ReportAddresses(address + "&file=", address + "&chart=");
    }

    /** Of the whole report as a file. */
    public String of(FileKind kind) {
        return files + kind.code();
    }

    /**
     * Of a chart by itself.
     *
     * @param name "themes"
     * @param extension "svg" or "png"
     */
    public String ofChart(String name, String extension) {
        return charts + name + "." + extension;
    }
}
