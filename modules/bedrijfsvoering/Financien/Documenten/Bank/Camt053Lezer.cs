using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Zvh.Abstractions;

namespace Zvh.Financien.Documenten.Bank;

/// <summary>Reads a bank statement in CAMT.053, versions 001.02 and 001.08. One unreadable booking refuses the whole file.</summary>
internal static class Camt053Lezer
{
    private const long GrootsteBestand = 100_000_000;
    private const string Geboekt = "BOOK", NietGegeven = "NOTPROVIDED", Veld = "Bestand";

    private static readonly HashSet<string> Versies = new(StringComparer.Ordinal)
    {
        "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
        "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
    };

    private static readonly XmlReaderSettings Veilig = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = GrootsteBestand,
        CloseInput = false,
    };

    /// <summary>The booked payments of all statements in the file, in their order.</summary>
    public static Uitkomst<IReadOnlyList<Bankbetaling>> Lees(Stream bestand)
    {
        XElement wortel;
        try
        {
            using var lezer = XmlReader.Create(bestand, Veilig);
            wortel = XElement.Load(lezer);
        }
        catch (XmlException fout)
        {
            return Weiger($"Het bestand is geen leesbare XML (regel {fout.LineNumber}). Download het afschrift opnieuw bij de bank, als CAMT.053.");
        }

        if (!Versies.Contains(wortel.Name.NamespaceName) || Een(wortel, "BkToCstmrStmt") is not { } inhoud)
        {
            return Weiger("Het bestand is geen CAMT.053-afschrift van versie 001.02 of 001.08. Kies bij de bank een van deze versies.");
        }

        var fouten = new List<Fout>();
        var betalingen = Alle(inhoud, "Stmt").SelectMany(afschrift => LeesAfschrift(afschrift, fouten)).ToList();
        foreach (var dubbel in betalingen.GroupBy(b => b.Bankreferentie, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            fouten.Add(new(Veld, $"De boeking {dubbel.Key} staat {dubbel.Count()} keer in het bestand. Download het afschrift opnieuw bij de bank."));
        }

        return fouten.Count == 0 ? Uitkomst<IReadOnlyList<Bankbetaling>>.Ok(betalingen) : Uitkomst<IReadOnlyList<Bankbetaling>>.Geweigerd(fouten);
    }

    private static List<Bankbetaling> LeesAfschrift(XElement afschrift, List<Fout> fouten)
    {
        var rekening = Tekst(afschrift, "Acct", "Id", "IBAN");
        var afschriftnummer = Tekst(afschrift, "Id");
        var betalingen = new List<Bankbetaling>();
        var nummer = 0;
        foreach (var boeking in Alle(afschrift, "Ntry"))
        {
            nummer++;
            var status = Tekst(boeking, "Sts", "Cd") is { Length: > 0 } code ? code : Tekst(boeking, "Sts");
            if (status is not Geboekt)
            {
                continue;
            }

            var plaats = $"{Veld}, afschrift {afschriftnummer}, boeking {nummer}";
            var referentie = EersteGevuld(Tekst(boeking, "AcctSvcrRef"), Tekst(boeking, "NtryRef"), nummer.ToString(CultureInfo.InvariantCulture));
            var vast = Tekst(boeking, "AcctSvcrRef").Length > 0 ? referentie : $"{afschriftnummer}/{referentie}";
            betalingen.AddRange(LeesBoeking(boeking, rekening, vast, plaats, fouten));
        }

        return betalingen;
    }

    private static IEnumerable<Bankbetaling> LeesBoeking(XElement boeking, string rekening, string referentie, string plaats, List<Fout> fouten)
    {
        if (Datum(boeking) is not { } datum)
        {
            fouten.Add(new(plaats, "De boekdatum ontbreekt of is geen datum. Download het afschrift opnieuw bij de bank."));
            return [];
        }

        if (GetekendBedrag(boeking, boeking) is not { } totaal)
        {
            fouten.Add(new(plaats, "Het bedrag ontbreekt, is geen getal of is niet in euro. Verwerk deze boeking met de hand."));
            return [];
        }

        var delen = Alle(boeking, "NtryDtls").SelectMany(d => Alle(d, "TxDtls")).ToList();
        if (delen.Count <= 1)
        {
            return [Betaling(delen.FirstOrDefault() ?? boeking, totaal, referentie)];
        }

        var bedragen = delen.Select(deel => GetekendBedrag(deel, boeking)).ToList();
        if (bedragen.Contains(null) || Bedrag.Som(bedragen.Select(b => b!.Value)) != totaal)
        {
            fouten.Add(new(plaats, "De deelbetalingen tellen niet op tot het bedrag van de boeking. Vraag de bank om een afschrift met de deelbedragen."));
            return [];
        }

        return delen.Select((deel, i) => Betaling(deel, bedragen[i]!.Value, $"{referentie}/{i + 1}"));

        Bankbetaling Betaling(XElement deel, Bedrag bedrag, string bankreferentie) => new()
        {
            Datum = datum,
            Bedrag = bedrag,
            Rekening = rekening,
            TegenrekeningStaart = Staart(deel, bedrag),
            Kenmerken = Kenmerken(deel),
            Bankreferentie = $"{rekening}/{bankreferentie}",
        };
    }

    private static Bedrag? GetekendBedrag(XElement deel, XElement boeking)
    {
        var bedrag = Een(deel, "Amt") ?? Een(deel, "AmtDtls", "TxAmt", "Amt");
        if (bedrag?.Attribute("Ccy")?.Value is not "EUR"
            || !decimal.TryParse(bedrag.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var waarde))
        {
            return null;
        }

        return EersteGevuld(Tekst(deel, "CdtDbtInd"), Tekst(boeking, "CdtDbtInd")) switch
        {
            "CRDT" => new Bedrag(waarde),
            "DBIT" => new Bedrag(-waarde),
            _ => null,
        };
    }

    private static DateOnly? Datum(XElement boeking)
    {
        var tekst = EersteGevuld(Tekst(boeking, "BookgDt", "Dt"), Tekst(boeking, "BookgDt", "DtTm"), Tekst(boeking, "ValDt", "Dt"));
        return DateOnly.TryParseExact(tekst.Length > 10 ? tekst[..10] : tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;
    }

    private static string Staart(XElement deel, Bedrag bedrag)
    {
        var iban = Tekst(deel, "RltdPties", bedrag < Bedrag.Nul ? "CdtrAcct" : "DbtrAcct", "Id", "IBAN");
        return iban.Length > 4 ? iban[^4..] : iban;
    }

    private static IReadOnlyList<string> Kenmerken(XElement deel)
    {
        var omschrijving = Alle(deel, "RmtInf").ToList();
        return
        [
            .. omschrijving.SelectMany(o => Alle(o, "Strd")).Select(s => Tekst(s, "CdtrRefInf", "Ref"))
                .Append(string.Concat(omschrijving.SelectMany(o => Alle(o, "Ustrd")).Select(u => u.Value)).Trim())
                .Append(Tekst(deel, "Refs", "EndToEndId"))
                .Where(k => k.Length > 0 && k is not NietGegeven),
        ];
    }

    private static Uitkomst<IReadOnlyList<Bankbetaling>> Weiger(string melding) => Uitkomst<IReadOnlyList<Bankbetaling>>.Geweigerd(Veld, melding);

    private static string EersteGevuld(params ReadOnlySpan<string> teksten)
    {
        foreach (var tekst in teksten)
        {
            if (tekst.Length > 0)
            {
                return tekst;
            }
        }

        return "";
    }

    private static string Tekst(XElement begin, params ReadOnlySpan<string> pad) => Een(begin, pad) is { HasElements: false } element ? element.Value.Trim() : "";

    private static XElement? Een(XElement? begin, params ReadOnlySpan<string> pad)
    {
        foreach (var naam in pad)
        {
            begin = begin is null ? null : Alle(begin, naam).FirstOrDefault();
        }

        return begin;
    }

    private static IEnumerable<XElement> Alle(XElement begin, string naam) => begin.Elements(begin.Name.Namespace + naam);
}
