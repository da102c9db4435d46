using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Facturatie;

/// <summary>The invoices that wait to be mailed; a job takes them from here.</summary>
internal sealed class Mailwachtrij(FinancienDbContext db, IHuidigeGebruiker gebruiker, Werkeenheid werkeenheid, Jobwekker wekker, TimeProvider klok)
{
    /// <summary>Puts an invoice in the queue, in the name of the current user.</summary>
    public void Zet(Factuur factuur) => db.Add(new Verzending
    {
        FactuurId = factuur.Id, Adres = factuur.Document.Koper.Afleveradres!, NietVoor = klok.GetUtcNow(), Door = gebruiker.Naam, Op = klok.GetUtcNow(),
    });

    /// <summary>Lets the job look as soon as the queue is saved.</summary>
    public void WekNaCommit() => werkeenheid.NaCommit(wekker.Wek);
}
