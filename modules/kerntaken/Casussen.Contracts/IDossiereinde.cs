namespace Zvh.Casussen.Contracts;

/// <summary>Destroys what another module keeps beside meldingen and cases, when the data about people in those go (Wgs 1.8 lid 7, BGS 1.16; B1.16, B1.17). It also works for a module that is off: switching off keeps no data longer.</summary>
public interface IDossiereinde
{
    /// <summary>Takes the data about people out, in the open transaction. What figures and the accountability of the house need may stay, without data about people. Can be repeated.</summary>
    /// <param name="onderwerpen">Keys of the meldingen and cases.</param>
    /// <param name="ct">Stops.</param>
    Task WisAsync(IReadOnlyCollection<Guid> onderwerpen, CancellationToken ct);
}
