using Assistant.Bot.Roster;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>Whose follow-ups are: the heads of the units that lead them, as far as the directory knows them by an Entra object id, which Graph takes alone.</summary>
internal sealed class FollowUpHeads(IPeople people, RosterUnits units)
{
    /// <summary>The heads' ids, each once; null while the directory has not been read.</summary>
    public async Task<IReadOnlyList<string>?> OfAsync(IReadOnlyList<string> leads, CancellationToken cancellationToken)
    {
        if (await people.StandingOfAsync("", cancellationToken) is Standing.Unknown)
            return null;
        var listed = await people.AllAsync(cancellationToken);
        var leading = leads.Select(units.Of).OfType<Unit>().ToList();
        return
        [
            .. leading.SelectMany(unit => listed.Where(person => person.Unit is { } own && IsSame(own, unit) && person.Roles.Any(IsHead)))
                .Select(person => Guid.TryParse(person.Id, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Select(id => id.ToString()),
        ];
    }

    private static bool IsHead(Role role) => role is Role.UnitHead or Role.OfficeHead;

    private static bool IsSame(Unit one, Unit other) => Folding.SameWords(one.Organization, other.Organization) && Folding.SameWords(one.Name, other.Name);
}
