namespace Zvh.Casussen.Domein.Personen;

/// <summary>The fields of a person that merging may fill, as they were before.</summary>
internal sealed record Persoonsvelden(
    string? Voornamen, string? Roepnaam, string? Geboortenaam, DateOnly? Geboortedatum, string? Bsn, string? Straat, string? Postcode, string? Woonplaats, bool AdresAfgeschermd)
{
    /// <summary>The fields as they are now.</summary>
    public static Persoonsvelden Van(Persoon p) =>
        new(p.Voornamen, p.Roepnaam, p.Geboortenaam, p.Geboortedatum, p.Bsn, p.Straat, p.Postcode, p.Woonplaats, p.AdresAfgeschermd);

    /// <summary>Fills what a person does not have from another. An address goes as a whole; one that is hidden stays hidden.</summary>
    public static void VulAan(Persoon blijver, Persoon ander)
    {
        blijver.Voornamen ??= ander.Voornamen;
        blijver.Roepnaam ??= ander.Roepnaam;
        blijver.Geboortenaam ??= ander.Geboortenaam ?? (ander.Achternaam == blijver.Achternaam ? null : ander.Achternaam);
        blijver.Geboortedatum ??= ander.Geboortedatum;
        blijver.Bsn ??= ander.Bsn;
        if (blijver.Straat is null && blijver.Postcode is null)
        {
            (blijver.Straat, blijver.Postcode, blijver.Woonplaats) = (ander.Straat, ander.Postcode, ander.Woonplaats ?? blijver.Woonplaats);
        }

        blijver.AdresAfgeschermd |= ander.AdresAfgeschermd;
    }

    /// <summary>Takes back what merging filled, unless somebody changed it since.</summary>
    /// <param name="blijver">Who stayed.</param>
    /// <param name="gevuld">The fields as merging left them.</param>
    public void NeemTerug(Persoon blijver, Persoonsvelden gevuld)
    {
        blijver.Voornamen = Eerder(blijver.Voornamen, gevuld.Voornamen, Voornamen);
        blijver.Roepnaam = Eerder(blijver.Roepnaam, gevuld.Roepnaam, Roepnaam);
        blijver.Geboortenaam = Eerder(blijver.Geboortenaam, gevuld.Geboortenaam, Geboortenaam);
        blijver.Geboortedatum = Eerder(blijver.Geboortedatum, gevuld.Geboortedatum, Geboortedatum);
        blijver.Bsn = Eerder(blijver.Bsn, gevuld.Bsn, Bsn);
        blijver.Straat = Eerder(blijver.Straat, gevuld.Straat, Straat);
        blijver.Postcode = Eerder(blijver.Postcode, gevuld.Postcode, Postcode);
        blijver.Woonplaats = Eerder(blijver.Woonplaats, gevuld.Woonplaats, Woonplaats);
        blijver.AdresAfgeschermd = Eerder(blijver.AdresAfgeschermd, gevuld.AdresAfgeschermd, AdresAfgeschermd);
    }

    private static T Eerder<T>(T nu, T gevuld, T vooraf) => EqualityComparer<T>.Default.Equals(nu, gevuld) ? vooraf : nu;
}
