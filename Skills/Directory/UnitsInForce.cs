using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Directory;

/// <summary>Keeps the directory of units for the plans in force; when they change, the next question gets a new one.</summary>
/// <param name="shelf">The plans.</param>
public sealed class UnitsInForce(PlanShelf shelf)
{
    private volatile Entry? _entry;

    /// <summary>The units, as an organisation's people name them.</summary>
    public UnitDirectory Of(string organization)
    {
        var library = shelf.Current;
        if (_entry is not { } entry || entry.Library != library || entry.Organization != organization)
            _entry = entry = new Entry(library, organization, new UnitDirectory(library, organization));
        return entry.Directory;
    }

    private sealed record Entry(PlanLibrary Library, string Organization, UnitDirectory Directory);
}
