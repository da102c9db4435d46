using Zvh.Casussen.Brieven;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Openbaar;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Koppeling;

/// <summary>What everybody may read about cases: where to go with questions (B1.25), and the criteria of the list of the heaviest cases (Wgs 2.32, BGS 2.22; B1.33).</summary>
internal sealed class Casusopenbaar : IOpenbaarbron
{
    /// <inheritdoc />
    public IReadOnlyList<Openbaardeel> Lees(Regioprofiel profiel)
    {
        var gegevens = Casussengegevens.Van(profiel);
        return
        [
            new("Vragen over uw gegevens",
            [
                $"Gebruikt het huis gegevens over u, dan hoort u dat met een brief. Hebt u vragen, of wilt u uw gegevens zien? Ga naar {BriefMaken.ContactpuntVan(profiel)}.",
                "U mag ook vragen om uw gegevens te veranderen, en u mag bezwaar maken. Bij de Autoriteit Persoonsgegevens kunt u een klacht indienen.",
            ], []),
            new(profiel.Term("lijst.zwaarste-casussen", "Lijst van zwaarste casussen"),
            [
                $"Enkele casussen vragen het meeste van alle organisaties samen. Die staan op een lijst. Een casus komt er alleen op met deze criteria (versie {gegevens.Toplijst.Versie}). Elke {gegevens.Toplijst.Herziening} maanden kijken wij opnieuw, en een casus gaat er meteen af als de lijst niet meer nodig is.",
            ], gegevens.Toplijst.Criteria),
        ];
    }
}
