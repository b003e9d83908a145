using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions.Slots;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions;

/// <summary>The arguments of one call while they are read. What is wrong is collected, so that a caller is told all of it at once.</summary>
/// <param name="values">The arguments given.</param>
/// <param name="office">The units and plans that names resolve against.</param>
/// <param name="asker">Who calls. Trusted.</param>
internal sealed class FunctionCall(IReadOnlyDictionary<string, JsonElement> values, Office office, Asker asker)
{
    private const int MostOptions = 30;

    private readonly List<ArgumentProblem> _problems = [];

    /// <summary>What is wrong, in the order found.</summary>
    public IReadOnlyList<ArgumentProblem> Problems => _problems;

    /// <summary>Who calls.</summary>
    public Asker Asker => asker;

    /// <summary>A text or list; null where it is not given or wrong.</summary>
    public T? Thing<T>(Slot<T> slot)
        where T : class => Read(slot, out var read) ? read : null;

    /// <summary>A value; null where it is not given or wrong.</summary>
    public T? Value<T>(Slot<T> slot)
        where T : struct => Read(slot, out var read) ? read : null;

    /// <summary>A unit by its name; null where none is given, or none or several are called so.</summary>
    public Unit? Unit(TextSlot slot) => Thing(slot) is { } name ? Unit(slot, name) : null;

    /// <summary>Units by their names; empty where none are given.</summary>
    public UnitList Units(NamesSlot slot) => [.. (Thing(slot) ?? []).Select(name => Unit(slot, name)).OfType<Unit>()];

    /// <summary>
    /// A period; null where neither day is given. From the first day alone to the end of its year; to the last alone from today, or of that day where it
    /// has passed.
    /// </summary>
    public DateRange? Period(DaySlot from, DaySlot to)
    {
        var (first, last) = (Value(from), Value(to));
        if (first is null && last is null)
            return null;
        var begin = first ?? (last < asker.Today ? last.Value : asker.Today);
        var end = last ?? new DateOnly(begin.Year, 12, 31);
        if (end >= begin)
            return new DateRange(begin, end);
        Refuse(to, ArgumentFault.EndsBeforeStart);
        return null;
    }

    /// <summary>A task by its plan and key; null where neither is given, or one is missing or unknown.</summary>
    /// <param name="sourceSlot">The plan: its file, or its number and symbol.</param>
    /// <param name="keySlot">The key in it.</param>
    public TaskReference? Task(TextSlot sourceSlot, TextSlot keySlot)
    {
        var (source, key) = (Thing(sourceSlot), Thing(keySlot));
        if (source is null && key is null)
            return null;
        if (source is null || key is null)
        {
            Refuse(source is null ? sourceSlot : keySlot, ArgumentFault.Missing);
            return null;
        }

        if (PlanOf(source) is not { } plan)
        {
            Refuse(sourceSlot, ArgumentFault.UnknownPlan);
            return null;
        }

        if (plan.Tasks.Any(task => task.Key.Value == key))
            return new TaskReference(plan.Source, new TaskKey(key));
        Refuse(keySlot, ArgumentFault.UnknownTask, NearKeys.Of(plan, key, 5));
        return null;
    }

    /// <summary>Refuses the call for an argument.</summary>
    public void Refuse(Slot slot, ArgumentFault fault, IReadOnlyList<string>? options = null)
    {
        // One fault each: a missing text is not also an unknown unit.
        if (_problems.TrueForAll(problem => problem.Argument != slot.Name))
            _problems.Add(new ArgumentProblem(slot.Name, fault) { Options = options ?? [] });
    }

    private bool Read<T>(Slot<T> slot, out T? read)
        where T : notnull
    {
        read = default;
        var isGiven = values.TryGetValue(slot.Name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            && !(value.ValueKind == JsonValueKind.String && slot is not TextSlot && string.IsNullOrWhiteSpace(TextSlot.Words(value) ?? "?"));
        if (isGiven && slot.Read(value, asker, out read) is { } fault)
        {
            Refuse(slot, fault, fault == ArgumentFault.NotAChoice ? slot.Options : null);
            return false;
        }

        if (slot.IsRequired && (!isGiven || read is null))
            Refuse(slot, ArgumentFault.Missing);
        return isGiven && read is not null;
    }

    private Unit? Unit(Slot slot, string name)
    {
        switch (office.Directory.Resolve(name, asker.Organization))
        {
            case UnitMatch.One one:
                return one.Unit;
            case UnitMatch.Several several:
                Refuse(slot, ArgumentFault.SeveralUnits, [.. several.Options.Take(MostOptions).Select(unit => unit.Name)]);
                return null;
            default:
                Refuse(slot, ArgumentFault.UnknownUnit, [.. office.Directory.UnitsOf(asker.Organization).Take(MostOptions).Select(unit => unit.Name)]);
                return null;
        }
    }

    private Plan? PlanOf(string name) => office.Library.FindBySource(name)
        ?? office.Library.Plans.Where(plan => string.Equals(plan.Document, name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() switch
        {
            [var only] => only,
            _ => null,
        };
}
