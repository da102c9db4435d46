using FsCheck;
using FsCheck.Xunit;
using Zvh.Platform.Logboek;

namespace Zvh.Privacy.Tests;

/// <summary>Any single change of the log is found, at the row where it begins.</summary>
[Properties(Arbitrary = [typeof(Ketens)], MaxTest = 300)]
public sealed class KetenProperties
{
    [Property]
    public void A_chain_that_nobody_touched_fits(Keten keten) => Fout(keten, keten.Regels).ShouldBe(0);

    [Property]
    public void A_changed_column_is_found_at_its_row(Keten keten, NonNegativeInt plek, NonNegativeInt kolom)
    {
        var i = plek.Get % keten.Regels.Count;

        Fout(keten, [.. keten.Regels.Select((r, n) => n == i ? Keten.Veranderd(r, kolom.Get, "x") : r)]).ShouldBe(i + 1);
    }

    [Property]
    public void Text_that_moves_to_the_next_column_is_found(Keten keten, NonNegativeInt plek)
    {
        var i = plek.Get % keten.Regels.Count;
        var regel = keten.Regels[i];
        var verschoven = new Logregel
        {
            Volgnummer = regel.Volgnummer, Op = regel.Op, Vorige = regel.Vorige, Hash = regel.Hash, Actie = regel.Actie, Soort = regel.Soort, ObjectId = regel.ObjectId,
            Uitkomst = regel.Uitkomst, Actor = regel.Actor, Namens = regel.Namens, Rollen = regel.Rollen, Herkomst = regel.Herkomst, Recht = regel.Recht, Doel = regel.Doel,
            Verwerking = regel.Verwerking, Spoor = regel.Spoor + regel.Codes, Codes = "",
        };

        Fout(keten, [.. keten.Regels.Select((r, n) => n == i ? verschoven : r)]).ShouldBe(i + 1);
    }

    [Property]
    public void A_changed_time_is_found_at_its_row(Keten keten, NonNegativeInt plek)
    {
        var i = plek.Get % keten.Regels.Count;
        var r = keten.Regels[i];
        var later = new Logregel
        {
            Volgnummer = r.Volgnummer, Op = r.Op.AddTicks(10), Vorige = r.Vorige, Hash = r.Hash, Actie = r.Actie, Soort = r.Soort, ObjectId = r.ObjectId, Uitkomst = r.Uitkomst,
            Actor = r.Actor, Namens = r.Namens, Rollen = r.Rollen, Herkomst = r.Herkomst, Recht = r.Recht, Doel = r.Doel, Verwerking = r.Verwerking, Spoor = r.Spoor, Codes = r.Codes,
        };

        Fout(keten, [.. keten.Regels.Select((x, n) => n == i ? later : x)]).ShouldBe(i + 1);
    }

    [Property]
    public void A_deleted_row_is_found_also_when_it_is_the_last(Keten keten, NonNegativeInt plek)
    {
        var i = plek.Get % keten.Regels.Count;

        Fout(keten, [.. keten.Regels.Where((_, n) => n != i)]).ShouldBe(i + 1);
    }

    [Property]
    public void An_inserted_row_is_found_where_it_stands(Keten keten, NonNegativeInt plek, NonNegativeInt welke)
    {
        var (i, kopie) = (plek.Get % (keten.Regels.Count + 1), keten.Regels[welke.Get % keten.Regels.Count]);
        var regels = keten.Regels.ToList();
        regels.Insert(i, kopie);

        // A row that is put in beside its original stands in for it; the second of the two does not fit.
        Fout(keten, regels).ShouldBe(kopie.Volgnummer == i + 1 ? i + 2 : i + 1);
    }

    [Property]
    public void Two_rows_that_change_places_are_found_at_the_first(Keten keten, NonNegativeInt plek)
    {
        var i = plek.Get % (keten.Regels.Count - 1);
        var regels = keten.Regels.ToList();
        (regels[i], regels[i + 1]) = (regels[i + 1], regels[i]);

        Fout(keten, regels).ShouldBe(i + 1);
    }

    private static long Fout(Keten keten, IReadOnlyList<Logregel> regels) => Keten.EersteFout(regels, Ketenstand.Van(keten.Regels[^1]));
}
