using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells which unit a plan means, for the plans in force at the moment of asking.</summary>
internal sealed class ShelfUnitNames(PlanShelf shelf, IOptions<AssistantOptions> options) : IUnitNames
{
    private volatile Entry? _entry;

    /// <inheritdoc/>
    public bool SameUnit(string nameInPlan, Plan plan, Unit unit)
    {
        var library = shelf.Current;
        if (_entry is not { } entry || entry.Library != library)
            _entry = entry = new Entry(library, new DirectoryUnitNames(new UnitDirectory(library, options.Value.Organization)));
        return entry.Names.SameUnit(nameInPlan, plan, unit);
    }

    private sealed record Entry(PlanLibrary Library, DirectoryUnitNames Names);
}
