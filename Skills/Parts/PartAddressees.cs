using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Parts;

/// <summary>
/// Who is asked for the parts of a task. Of a unit its heads and clerks are, else everybody who may answer for it. A collective ("các phòng
/// …") is asked unit by unit, as far as the directory lists people of such units; where it lists none it stays as it is written, with nobody
/// to ask.
/// </summary>
internal sealed class PartAddressees(Database database, PlanShelf shelf, IPeople people)
{
    private readonly UnitsInForce _units = new(shelf);
    private readonly PersonalConversations _conversations = new(database);

    /// <summary>The units that were named, or else the task's coordinators, each once, in order.</summary>
    public async Task<IReadOnlyList<AskedUnit>> OfAsync(Plan plan, PlanTask task, UnitList named, string organization, CancellationToken cancellationToken)
    {
        var listed = await people.AllAsync(cancellationToken);
        var reachable = await _conversations.ReachableAsync(cancellationToken);
        var coordinators = task.Coordinators.SelectMany(name => Members(UnitOf(plan, name, organization), plan, task, listed, organization)).ToList();
        var asked = named.Count == 0 ? coordinators : named.SelectMany(unit => Members(unit, plan, task, listed, organization));
        return [.. asked.DistinctBy(Key).Select(unit => new AskedUnit(unit, Answering(unit, listed, reachable), coordinators.Exists(each => Key(each) == Key(unit))))];
    }

    private IEnumerable<Unit> Members(Unit unit, Plan plan, PlanTask task, IReadOnlyList<Person> listed, string organization)
    {
        if (!unit.IsCollective)
            return [unit];

        // Who leads the task does not coordinate with itself.
        var leads = task.Leads.Select(lead => Key(UnitOf(plan, lead, organization))).ToHashSet();
        var members = listed.Select(person => person.Unit).OfType<Unit>().DistinctBy(Key).Where(own => Permissions.IsOwn(unit, own) && !leads.Contains(Key(own))).ToList();
        return members.Count == 0 ? [unit] : members;
    }

    private Unit UnitOf(Plan plan, string name, string organization) => _units.Of(organization).UnitIn(plan, name) ?? new Unit(plan.Issuer ?? organization, name);

    private static IReadOnlyList<AskedPerson> Answering(Unit unit, IReadOnlyList<Person> listed, IReadOnlySet<string> reachable)
    {
        if (unit.IsCollective)
            return [];
        var able = listed.Where(person => person.Unit is { } own && Key(own) == Key(unit) && person.Roles.Any(role => Permissions.Of(role, Deed.AnswerParts) >= Reach.OwnUnit)).ToList();
        var first = able.Where(person => person.Roles.Any(role => role is Role.UnitHead or Role.OfficeHead or Role.Clerk)).ToList();
        return [.. (first.Count > 0 ? first : able).Select(person => new AskedPerson(person.Id, person.Name, reachable.Contains(PersonKey.Of(person.Id))))];
    }

    /// <summary>Two spellings of one unit have one key.</summary>
    private static (string Organization, string Name) Key(Unit unit) => (Folding.FoldToWords(unit.Organization), Folding.FoldToWords(unit.Name));
}
