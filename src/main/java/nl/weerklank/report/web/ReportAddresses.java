package nl.weerklank.report.web;

import nl.weerklank.report.web.file.FileKind;

/**
 * Where the files of the report stand that a request shows.
 *
 * @param files what comes before the kind of a file
 */
public record ReportAddresses(String files) {

    /** Of what is shared under this address. */
    static ReportAddresses shared(String address) {
        return new ReportAddresses(address + "/report.");
    }

    /** Of what its trainer looks at under this address. */
    static ReportAddresses preview(String address) {
        return new ReportAddresses(address + "&file=");
    }

    /** Of the whole report as a file. */
    public String of(FileKind kind) {
        return files + kind.code();
    }
}
