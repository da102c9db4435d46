namespace Zvh.Testing;

/// <summary>Sets a setting as an admin did long ago.</summary>
public static class Instellen
{
    /// <summary>Sets one.</summary>
    public static Task ZetAsync(Testdatabase database, string sleutel, string waarde) => database.VraagAsync<object>($"""
        insert into platform.instelling (id, sleutel, waarde, geldig_vanaf, door, op, reden) values (gen_random_uuid(), '{sleutel}', '{waarde}', '2020-01-01', 'proef', now(), 'proef')
        """);
}
