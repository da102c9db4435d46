using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Facturatie;

/// <summary>Writes down what happens to an invoice, with who and when.</summary>
internal sealed class Factuurlogboek(FinancienDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What can happen.</summary>
    public const string Gemaakt = "gemaakt", Gecontroleerd = "gecontroleerd", Ververst = "ververst", Verzonden = "verzonden", Mislukt = "verzenden mislukt",
        Herinnerd = "herinnerd", Betaald = "betaald", Gecrediteerd = "gecrediteerd";

    /// <summary>Adds a line; the caller saves.</summary>
    /// <param name="factuur">The invoice.</param>
    /// <param name="soort">What happened.</param>
    /// <param name="toelichting">How or why; never personal data.</param>
    /// <param name="door">Who asked for it, when a job does the work.</param>
    public void Schrijf(Factuur factuur, string soort, string toelichting = "", string? door = null) => db.Add(new Factuurgebeurtenis
    {
        FactuurId = factuur.Id,
        Soort = soort,
        Op = klok.GetUtcNow(),
        Door = door ?? gebruiker.Naam,
        Toelichting = toelichting,
    });
}
