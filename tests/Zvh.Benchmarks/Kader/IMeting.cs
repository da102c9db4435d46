namespace Zvh.Benchmarks.Kader;

/// <summary>One thing that is measured. A new measurement is a new file with a class that implements this; nothing else is edited.</summary>
internal interface IMeting
{
    /// <summary>The name for <c>--only</c>.</summary>
    string Naam { get; }

    /// <summary>Measures. A measurement with two bounds in different units gives two results.</summary>
    /// <param name="werkplaats">What measurements share: a published host, a database server, folders that go away.</param>
    /// <param name="ct">Stops.</param>
    Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct);
}

/// <summary>Work that a measurement does in a process of its own, so that it is measured alone.</summary>
internal interface IKindwerk
{
    /// <summary>The name on the command line.</summary>
    string Naam { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    Task<int> DraaiAsync(string[] args);
}

/// <summary>Finds measurements and work by what they implement.</summary>
internal static class Vindplaats
{
    /// <summary>One of each class of this project that implements <typeparamref name="T"/>, by name.</summary>
    public static IReadOnlyList<T> Alle<T>() =>
        [.. typeof(Vindplaats).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(T)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (T)Activator.CreateInstance(t)!)];
}
