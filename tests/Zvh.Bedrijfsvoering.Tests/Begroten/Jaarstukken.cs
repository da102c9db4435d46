using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

/// <summary>The documents that the region profile of Midden-Limburg ships, read as an upload is read.</summary>
internal static class Jaarstukken
{
    public static Importblad Jaarrekening2021 { get; } = Lees("jaarrekening-2021.json", 2021);

    public static Importblad Begroting2022 { get; } = Lees("begroting-2022.json", 2022);

    public static Importblad Jaarrekening2022 { get; } = Lees("jaarrekening-2022.json", 2022);

    public static Importblad Begroting2023 { get; } = Lees("begroting-2023.json", 2023);

    public static Begrotingsboom Boom(this Importblad blad) => Importomzetting.Boom(blad);

    public static Boomregel Regel(this Begrotingsboom boom, string code) => boom.Alle().Single(r => r.Code == code);

    public static Importkeuze Keuze(int jaar) => new(jaar, "bijdragen-gemeenten", null, new DateOnly(jaar, 11, 8));

    public static byte[] Bytes(string bestand) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "midden-limburg", bestand));

    private static Importblad Lees(string bestand, int jaar)
    {
        var lezing = Importbestand.Lees(bestand, Bytes(bestand), Keuze(jaar));
        lezing.Fouten.ShouldBeEmpty();
        return lezing.Waarde.Blad;
    }
}
