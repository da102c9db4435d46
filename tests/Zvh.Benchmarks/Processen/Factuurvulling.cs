using System.Globalization;
using Zvh.Abstractions;
using Zvh.Benchmarks.Kader;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Financien.Profiel;
using Zvh.Platform.Data;

namespace Zvh.Benchmarks.Processen;

/// <summary>Puts parties, streams and their distributions straight into the database, so that a run has everything it needs.</summary>
internal sealed class Factuurvulling : IKindwerk
{
    private const decimal Bijdrage = 1_234_567m;

    /// <inheritdoc />
    public string Naam => "factuurvulling";

    /// <inheritdoc />
    public async Task<int> DraaiAsync(string[] args)
    {
        int[] getallen = [.. args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        var (deelnemers, stromen, eersteJaar, jaren) = (getallen[0], getallen[1], getallen[2], getallen[3]);
        await using var app = Huis.Bouw(args[0]);
        var partijen = Enumerable.Range(0, deelnemers + 1).Select(Partij).ToList();
        await BewaarAsync(app, partijen);
        for (var s = 1; s <= stromen; s++)
        {
            var stroom = Stroom(s, partijen);
            await BewaarAsync(app, [stroom]);
            await BewaarAsync(app, Enumerable.Range(eersteJaar, jaren).Select(jaar => Verdeling(stroom, jaar, partijen)));
        }

        return 0;
    }

    private static async Task BewaarAsync(WebApplication app, IEnumerable<object> rijen)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FinancienDbContext>();
        db.AddRange(rijen);
        await scope.ServiceProvider.GetRequiredService<Werkeenheid>().UitvoerenAsync(() => db.SaveChangesAsync());
    }

    // The first party sends the invoices, the others pay.
    private static Partij Partij(int nummer) => new()
    {
        Code = $"meting-{nummer:D3}",
        Naam = $"Meting {nummer:D3}",
        Soort = PartijSoort.Gemeente,
        KvkNummer = (90_100_000 + nummer).ToString(CultureInfo.InvariantCulture),
        Oin = $"0000009990{100_000 + nummer}0000",
        Straat = "Demostraat 1",
        Postcode = "9999 ZZ",
        Plaats = "Demostad",
        Factuurmail = $"facturen@meting-{nummer:D3}.example",
        Factureert = nummer == 0,
        Iban = nummer == 0 ? Demovulling.Iban(9_000) : null,
    };

    private static Geldstroom Stroom(int nummer, List<Partij> partijen) => new()
    {
        Code = $"meting-{nummer:D2}",
        Naam = $"Bijdrage voor onderdeel {nummer}",
        Grondslag = Grondslag.VoorschotOpSleutel,
        FactureerderId = partijen[0].Id,
        BtwCategorie = BtwCategorie.O,
        BtwReden = "Buiten de heffing van btw (demo)",
        Deelnemers = [.. partijen.Skip(1).Select((p, i) => new GeldstroomDeelnemer { PartijId = p.Id, Volgorde = i + 1, Inkoopnummer = $"DEMO-{p.Code}" })],
    };

    private static Verdeling Verdeling(Geldstroom stroom, int jaar, List<Partij> partijen)
    {
        var opdracht = new Verdeelopdracht
        {
            Bedrag = new Bedrag(Bijdrage),
            Onderdelen = [new() { Naam = "Inwoners", Deel = Breuk.Een, Maatstaf = [.. partijen.Skip(1).Select((p, i) => new Gewicht(p.Naam, 10_000 + (i * 137)))] }],
            Sleutel = "Inwoners, versie 1",
        };
        var op = new DateTimeOffset(jaar - 1, 11, 1, 0, 0, 0, TimeSpan.Zero);
        return new Vastlegging(VerdelingSoort.Bijdrage, jaar, stroom.Id, $"Bijdrage {jaar}", "meting", op).Van(
            Verdeler.Verdeel(opdracht).Waarde, naam => partijen.Find(p => p.Naam == naam)!.Id);
    }
}
