using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Directory;

/// <summary>
/// What a request is understood and answered against: one organisation, the plans in force and the units they name.
/// It never changes; a change of plans makes a new office.
/// </summary>
public sealed class Office
{
    private readonly Lazy<PlanWords> _words;
    private readonly Lazy<MessageTyping> _typing;
    private readonly Lazy<TasksByWords> _tasks;

    /// <summary>Creates an office.</summary>
    /// <param name="library">The plans in force.</param>
    /// <param name="organization">The organisation's full name; null for the issuer that most plans share.</param>
    public Office(PlanLibrary library, string? organization = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        Library = library;
        Organization = string.IsNullOrWhiteSpace(organization) ? UnitDirectory.MainIssuer(library) : organization.Trim();
        Directory = new UnitDirectory(library, Organization);
        _words = new Lazy<PlanWords>(() => new PlanWords(library));
        _typing = new Lazy<MessageTyping>(() => MessageTyping.Of(Words, Directory));
        _tasks = new Lazy<TasksByWords>(() => new TasksByWords(library));
    }

    /// <summary>The organisation's full name; empty when nothing is configured and no plan names an issuer.</summary>
    public string Organization { get; }

    /// <summary>The plans in force.</summary>
    public PlanLibrary Library { get; }

    /// <summary>The units that the plans name.</summary>
    public UnitDirectory Directory { get; }

    /// <summary>The words, numbers and keys by which messages name plans and tasks.</summary>
    internal PlanWords Words => _words.Value;

    /// <summary>How messages are repaired before they are read.</summary>
    internal MessageTyping Typing => _typing.Value;

    /// <summary>The tasks as messages name them without a key.</summary>
    internal TasksByWords TasksByWords => _tasks.Value;
}
