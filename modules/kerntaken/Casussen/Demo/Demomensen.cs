using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Demo;

/// <summary>People who do not exist, with names that nobody bears.</summary>
internal static class Demomensen
{
    private static readonly string[] Voornamen = ["Alba", "Bram", "Cato", "Daan", "Evi", "Freek", "Guus", "Hanna", "Imke", "Joep", "Kaat", "Loes", "Mees", "Noor", "Okke", "Pien"];

    private static readonly string[] Achternamen = ["Voorbeeldsen", "Demodam", "Proefstra", "Verzonnema", "Fictiema", "Testeling", "Schijnbaar", "Nergenshuis", "Denkbeeld", "Zogenaamd", "Namaakers", "Bedenksel"];

    private static readonly string[] Woonplaatsen = ["Demodorp", "Voorbeeldrade", "Proefhoven"];

    /// <summary>Somebody who does not exist.</summary>
    public static Persoon Maak(int nummer, DateTimeOffset eersteVerwerking) => Maak(Voornamen[nummer % Voornamen.Length], Achternamen[nummer * 7 % Achternamen.Length], new DateOnly(1955, 3, 1).AddDays(nummer * 397 % 18_000), eersteVerwerking);

    /// <summary>Somebody who does not exist, with this name.</summary>
    public static Persoon Maak(string voornaam, string achternaam, DateOnly geboren, DateTimeOffset eersteVerwerking) => new()
    {
        Roepnaam = voornaam, Achternaam = achternaam, Geboortedatum = geboren, Woonplaats = Woonplaatsen[geboren.Day % Woonplaatsen.Length], EersteVerwerkingOp = eersteVerwerking,
    };
}
