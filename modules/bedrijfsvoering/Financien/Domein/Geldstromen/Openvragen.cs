using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Partijen;

namespace Zvh.Financien.Domein.Geldstromen;

/// <summary>Something that the sources leave open and that somebody must be asked.</summary>
/// <param name="Onderwerp">What it is about, in a word.</param>
/// <param name="Vraag">What is missing and why it matters.</param>
internal sealed record Openvraag(string Onderwerp, string Vraag);

/// <summary>Finds what is still to be asked; nothing is ever filled in by guessing (issue B.8).</summary>
internal static class Openvragen
{
    /// <summary>What is missing before a stream can be shared and invoiced.</summary>
    /// <param name="stroom">The stream with its participants.</param>
    /// <param name="heeftBedrag">Whether a budget gives the amount.</param>
    public static IReadOnlyList<Openvraag> Van(Geldstroom stroom, bool heeftBedrag)
    {
        var factureert = stroom.Grondslag is Grondslag.VoorschotOpSleutel or Grondslag.Nacalculatie;
        List<Openvraag> vragen = [];
        void Vraag(bool mist, string onderwerp, string vraag)
        {
            if (mist)
            {
                vragen.Add(new(onderwerp, stroom.TeVragen.GetValueOrDefault(onderwerp.ToLowerInvariant()) ?? vraag));
            }
        }

        var ieder = stroom.BetalerId is null;
        Vraag(stroom.Grondslag == Grondslag.VoorschotOpSleutel && ieder && stroom.SleutelId is null, "Sleutel", "Volgens welke verdeelsleutel betalen de deelnemers?");
        Vraag(factureert && ieder && stroom.Deelnemers.Count == 0, "Deelnemers", "Wie betalen mee?");
        Vraag(factureert && stroom.FactureerderId is null, "Factureerder", "Welke organisatie stuurt de facturen?");
        Vraag(factureert && stroom.BtwCategorie is null, "Btw", "Valt de bijdrage buiten de heffing, is zij vrijgesteld of belast? Een fiscalist beslist dat.");
        Vraag(stroom.BtwCategorie is BtwCategorie.O or BtwCategorie.E && string.IsNullOrWhiteSpace(stroom.BtwReden), "Btw", "Waarom wordt er geen btw berekend? De reden staat op de factuur.");
        Vraag(string.IsNullOrEmpty(stroom.Taakveld), "Taakveld", "Onder welk taakveld (Iv3) valt deze geldstroom?");
        Vraag(stroom.Grondslag == Grondslag.VoorschotOpSleutel && !heeftBedrag, "Bedrag", "Hoeveel is er te verdelen? Er is nog geen begroting.");
        var zonderNummer = stroom.Deelnemers.Count(d => string.IsNullOrEmpty(d.Inkoopnummer));
        Vraag(factureert && zonderNummer > 0, "Inkoopnummer", $"Welk inkoopnummer wil de ontvanger op de factuur? Bij {zonderNummer} van de {stroom.Deelnemers.Count} deelnemers ontbreekt het.");

        string[] eigen = ["sleutel", "deelnemers", "factureerder", "btw", "taakveld", "inkoopnummer"];
        vragen.AddRange(stroom.TeVragen
            .Where(v => !eigen.Contains(v.Key, StringComparer.OrdinalIgnoreCase) && !vragen.Exists(q => string.Equals(q.Onderwerp, v.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(v => new Openvraag(Tekst.Hoofdletter(v.Key), v.Value)));
        return vragen;
    }

    /// <summary>What is missing before a party can stand on an invoice (finance.md §2.2).</summary>
    /// <param name="partij">The party.</param>
    public static IReadOnlyList<Openvraag> Van(Partij partij)
    {
        List<Openvraag> vragen = [];
        if (partij is { KvkNummer: null, Oin: null })
        {
            vragen.Add(new("KvK of OIN", "Zonder KvK-nummer of OIN is een e-factuur niet geldig (BR-NL-1, BR-NL-10)."));
        }

        if (partij.Straat is null || partij.Postcode is null || partij.Plaats is null)
        {
            vragen.Add(new("Adres", "Straat, postcode en plaats staan verplicht op de factuur (BR-NL-3, BR-NL-4)."));
        }

        if (partij.Factuurmail is null)
        {
            vragen.Add(new("Factuurmail", "Zonder adres kan een factuur niet per mail worden verstuurd."));
        }

        if (partij is { Factureert: true, Iban: null })
        {
            vragen.Add(new("IBAN", "Wie factureert, heeft een rekening nodig waarop betaald wordt (BR-NL-11)."));
        }

        return vragen;
    }
}
