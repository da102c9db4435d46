using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Partijen;

namespace Zvh.Financien.Facturatie;

/// <summary>A party as it stands on an invoice: the OIN goes before the KvK number, and the same number is the electronic address.</summary>
internal static class Factuuradres
{
    public static Factuurpartij Van(Partij partij)
    {
        var nummer = partij.Oin is { Length: > 0 } oin ? Partijnummer.Oin(oin) : partij.KvkNummer is { Length: > 0 } kvk ? Partijnummer.Kvk(kvk) : null;
        return new()
        {
            Naam = partij.Soort == PartijSoort.Gemeente ? $"Gemeente {partij.Naam}" : partij.Naam,
            Straat = partij.Straat ?? "",
            Postcode = partij.Postcode ?? "",
            Plaats = partij.Plaats ?? "",
            Nummer = nummer,
            ElektronischAdres = nummer,
            Btwnummer = partij.BtwNummer,
            Iban = partij.Iban,
            Afleveradres = partij.Factuurmail,
        };
    }
}
