using Zvh.Documenten.Brieven;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Jeugdtafels.Profiel;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Regio;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Makes the invitation and the decision letter for parents and youth. They are handed over on paper or by a safe way; nothing is mailed.</summary>
internal sealed class Verzoekbrieven(Regioprofiel profiel, Jeugdkeuzes keuzes, ILogboek logboek, TimeProvider klok)
{
    /// <summary>The invitation for somebody of the family; null while no day is set.</summary>
    public Task<Brief?> UitnodigingAsync(Verzoekbeeld beeld, Genodigdrij aan, CancellationToken ct) => MaakAsync(Jeugdbrieven.Uitnodiging, beeld, aan, beeld.Verzoek.Begin is not null && beeld.Verzoek.IsOpen, ct);

    /// <summary>The decision for somebody of the family; null while there is none.</summary>
    public Task<Brief?> BesluitAsync(Verzoekbeeld beeld, Genodigdrij aan, CancellationToken ct) => MaakAsync(Jeugdbrieven.Besluit, beeld, aan, beeld.Verzoek is { Stand: Jeugdstand.Besloten, GewistOp: null }, ct);

    private async Task<Brief?> MaakAsync(string code, Verzoekbeeld beeld, Genodigdrij aan, bool kan, CancellationToken ct)
    {
        if (!kan || !aan.Genodigde.IsGezin)
        {
            return null;
        }

        var (verzoek, sjabloon) = (beeld.Verzoek, Jeugdbrieven.Van(profiel).Single(b => b.Code == code));
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tafel"] = keuzes.Tafel(verzoek.Tafel), ["moment"] = Jeugdwoorden.Moment(verzoek.Begin), ["naam"] = verzoek.Naam, ["plaats"] = verzoek.Plaats ?? "", ["duur"] = $"{Tafelregel.Van(verzoek.Tafel).Duur}",
            ["vraag"] = verzoek.Vraag, ["besluit"] = Jeugdwoorden.Besluit(verzoek.Tafel, verzoek.Besluit), ["motivering"] = verzoek.Motivering ?? "", ["mening"] = aan.Genodigde.Mening ?? "U hebt geen mening gegeven die wij konden opschrijven.",
        };
        await logboek.SchrijfAsync(new(Logactie.Uitvoeren, VerzoekDoen.Soort, verzoek.Id.ToString()) { Recht = Rechten.VerzoekBehandelen, Codes = $"brief:{sjabloon.Code}" }, ct);
        var naam = aan.Genodigde.Rol is Tafelrol.Jeugdige ? verzoek.Naam : aan.Genodigde.Wie ?? verzoek.Ouders;
        return new(sjabloon.VulOnderwerp(waarden), profiel.Naam, klok.Vandaag(), verzoek.Kenmerk, [naam], sjabloon.Vul(waarden));
    }
}
