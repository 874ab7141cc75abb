package nl.weerklank.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a validator says of a PDF as one that everybody can use: PDF/UA-1. */
public final class UniversalPdf {

    private UniversalPdf() {}

    /** Each rule that is broken, by its clause, its number and what it says. */
    public static Set<String> broken(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Set<String> broken = new TreeSet<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
                broken.add(failed.getRuleId().getClause() + "-"
                        + failed.getRuleId().getTestNumber() + " " + failed.getMessage() + " @ "
                        + failed.getLocation().getContext());
            }
        } catch (VeraPDFException unreadable) {
            throw new IOException(unreadable);
        }
        return broken;
    }
}
