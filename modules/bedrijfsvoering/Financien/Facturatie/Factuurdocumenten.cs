using Zvh.Financien.Documenten;
using Zvh.Financien.Documenten.Ubl;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Facturatie;

/// <summary>Renders and checks documents in the style of this house.</summary>
internal sealed class Factuurdocumenten(Huisprofiel huis)
{
    private static readonly UblSchrijver Schrijver = new();

    private FactuurPdf? pdf;

    /// <summary>The PDF.</summary>
    public byte[] Pdf(Factuurdocument document) => (pdf ??= new(new(huis.Nu.Naam, huis.Nu.Huisstijl.Licht.Merk))).Maak(document);

    /// <summary>The e-invoice.</summary>
    public static byte[] Ubl(Factuurdocument document) => Schrijver.Schrijf(document);

    /// <summary>Both checks: the model, and the XML that is made of it. A document that the model refuses has no XML worth reading.</summary>
    public static Keuring Keur(Factuurdocument document)
    {
        var model = Factuurregels.Keur(document);
        return model.Goed ? model.Met(UblControle.Keur(Ubl(document), document)) : model;
    }
}
