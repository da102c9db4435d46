namespace Zvh.Platform.Data.Ingebed;

/// <summary>Makes folders that the account of the server can pass through.</summary>
internal static class Mappen
{
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode Uitvoeren = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private const UnixFileMode Doorgang = AlleenEigenaar
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Makes the folder and its missing parents. Root makes them passable for others, whatever its umask,
    /// because the server runs under another account; a normal user keeps the folder to itself.</summary>
    public static void Maak(string pad)
    {
        if (Directory.Exists(pad))
        {
            return;
        }

        if (Path.GetDirectoryName(pad) is { } ouder)
        {
            Maak(ouder);
        }

        Directory.CreateDirectory(pad);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(pad, Environment.IsPrivilegedProcess ? Doorgang : AlleenEigenaar);
        }
    }

    /// <summary>Makes a folder that only the account of the server can enter.</summary>
    public static void MaakVoor(Dienstaccount account, string pad)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(pad);
            return;
        }

        Directory.CreateDirectory(pad, AlleenEigenaar);
        File.SetUnixFileMode(pad, AlleenEigenaar);
        account.WordtEigenaarVan(pad);
    }

    /// <summary>Lets every account read the file, and run it if its owner can.</summary>
    public static void MaakLeesbaar(FileInfo bestand)
    {
        if (!OperatingSystem.IsWindows())
        {
            var uitvoerbaar = bestand.UnixFileMode.HasFlag(UnixFileMode.UserExecute);
            bestand.UnixFileMode |= Doorgang & ~(uitvoerbaar ? UnixFileMode.None : Uitvoeren);
        }
    }

    /// <summary>Removes a folder if it is there; a file that another process still holds is left for the next start.</summary>
    public static void Verwijder(string pad)
    {
        try
        {
            if (Directory.Exists(pad))
            {
                Directory.Delete(pad, recursive: true);
            }
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // Left behind on purpose: every start clears what an earlier one could not.
        }
    }
}
