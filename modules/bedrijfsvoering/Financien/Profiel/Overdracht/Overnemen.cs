using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Profiel.Overdracht;

/// <summary>Puts what a profile says into rows that exist.</summary>
internal static class Overnemen
{
    /// <summary>Takes over a party; its code and the code of its municipality never change.</summary>
    public static void Partij(Partij partij, Partijgegevens gegevens)
    {
        partij.Naam = gegevens.Naam;
        partij.Soort = gegevens.Soort;
        partij.Factureert = gegevens.Factureert;
        partij.KvkNummer = gegevens.KvkNummer;
        partij.Oin = gegevens.Oin;
        partij.BtwNummer = gegevens.BtwNummer;
        partij.Iban = gegevens.Iban;
        partij.Straat = gegevens.Straat;
        partij.Postcode = gegevens.Postcode;
        partij.Plaats = gegevens.Plaats;
        partij.Factuurmail = gegevens.Factuurmail;
    }

    /// <summary>Takes over a stream; participants that stay keep the number that they want on an invoice.</summary>
    public static void Stroom(
        Geldstroom stroom, Geldstroomgegevens gegevens, IReadOnlyDictionary<string, Partij> partijen, IReadOnlyDictionary<string, Sleutel> sleutels)
    {
        stroom.Naam = gegevens.Naam;
        stroom.Omschrijving = gegevens.Omschrijving;
        stroom.Grondslag = gegevens.Grondslag;
        stroom.FactureerderId = gegevens.Factureerder is { } factureerder ? partijen[factureerder].Id : null;
        stroom.BetalerId = gegevens.Betaler is { } betaler ? partijen[betaler].Id : null;
        stroom.SleutelId = gegevens.Sleutel is { } sleutel ? sleutels[sleutel].Id : null;
        stroom.BtwCategorie = gegevens.BtwRegime;
        stroom.BtwReden = gegevens.BtwReden;
        stroom.Taakveld = gegevens.Taakveld;
        stroom.Termijnen = gegevens.Termijnen;
        stroom.Bron = gegevens.Bron;
        stroom.Toelichting = gegevens.Toelichting;
        stroom.Opdracht = gegevens.Opdracht;
        stroom.TeVragen = new(gegevens.TeVragen, StringComparer.Ordinal);
        Deelnemers(stroom, [.. gegevens.Deelnemers.Select(code => partijen[code].Id)]);
    }

    private static void Deelnemers(Geldstroom stroom, List<Guid> partijen)
    {
        stroom.Deelnemers.RemoveAll(d => !partijen.Contains(d.PartijId));
        foreach (var (plaats, partij) in partijen.Index())
        {
            if (stroom.Deelnemers.Find(d => d.PartijId == partij) is { } bestaand)
            {
                bestaand.Volgorde = plaats + 1;
            }
            else
            {
                stroom.Deelnemers.Add(new GeldstroomDeelnemer { GeldstroomId = stroom.Id, PartijId = partij, Volgorde = plaats + 1 });
            }
        }
    }
}
