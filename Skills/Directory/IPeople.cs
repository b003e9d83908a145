namespace Assistant.Skills.Directory;

/// <summary>The organisation's directory of people: from Microsoft 365 or from a file.</summary>
public interface IPeople
{
    /// <summary>What is known of a person.</summary>
    ValueTask<Standing> StandingOfAsync(string id, CancellationToken cancellationToken);

    /// <summary>Everybody whom the directory lists; empty where there is none.</summary>
    ValueTask<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken);
}
