using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Directory;

/// <summary>Who may do what: the table of <c>docs/permissions.md</c>.</summary>
public static class Permissions
{
    /// <summary>How far somebody whom the directory does not list may go.</summary>
    public static Reach OfUnlisted(Deed deed) => deed == Deed.ReadPlans ? Reach.Everything : Reach.Nobody;

    /// <summary>How far a role may go.</summary>
    public static Reach Of(Role role, Deed deed) => deed switch
    {
        Deed.ReadPlans => Reach.Everything,
        Deed.ReadMeetings or Deed.SetReminder => role == Role.Admin ? Reach.Nobody : Reach.Everything,
        Deed.ReadConclusions or Deed.LogMeeting => role switch
        {
            Role.Clerk or Role.OfficeHead or Role.Leader => Reach.Everything,
            Role.Staff or Role.UnitHead => Reach.OwnUnit,
            _ => Reach.Nobody,
        },
        Deed.ChangeMeeting => role switch
        {
            Role.Clerk or Role.OfficeHead or Role.Leader => Reach.Everything,
            Role.UnitHead => Reach.OwnUnit,
            Role.Staff => Reach.OwnRecords,
            _ => Reach.Nobody,
        },
        Deed.ReportProgress or Deed.AskExtension or Deed.AskParts => role switch
        {
            Role.OfficeHead or Role.Leader => Reach.Everything,
            Role.Staff or Role.Clerk or Role.UnitHead => Reach.OwnUnit,
            _ => Reach.Nobody,
        },
        Deed.AnswerParts => role switch
        {
            Role.Leader => Reach.Everything,
            Role.Staff or Role.Clerk or Role.UnitHead or Role.OfficeHead => Reach.OwnUnit,
            _ => Reach.Nobody,
        },
        Deed.SetUnitReminder => role switch
        {
            Role.OfficeHead or Role.Leader => Reach.Everything,
            Role.Clerk or Role.UnitHead => Reach.OwnUnit,
            _ => Reach.Nobody,
        },
        Deed.ReopenTask => role switch
        {
            Role.OfficeHead or Role.Leader => Reach.Everything,
            Role.UnitHead => Reach.OwnUnit,
            _ => Reach.Nobody,
        },
        Deed.DecideExtension => role switch
        {
            Role.Leader => Reach.Everything,
            Role.UnitHead => Reach.OwnUnit,
            _ => Reach.Nobody,
        },
        Deed.KeepPlans => role is Role.Clerk or Role.OfficeHead or Role.Leader or Role.Admin ? Reach.Everything : Reach.Nobody,
        Deed.SeeTroubles => role is Role.OfficeHead or Role.Admin ? Reach.Everything : Reach.Nobody,
        _ => Reach.Nobody,
    };

    /// <summary>The roles that may do something, those that may go furthest first.</summary>
    public static IReadOnlyList<PermittedRole> Who(Deed deed) =>
        [.. Enum.GetValues<Role>().Select(role => new PermittedRole(role, Of(role, deed))).Where(may => may.Reach != Reach.Nobody).OrderByDescending(may => may.Reach)];

    /// <summary>Why a person may not do something; null when the person may. Of several roles the widest counts.</summary>
    /// <param name="asker">The person.</param>
    /// <param name="deed">What would be done.</param>
    /// <param name="subject">What it would be done to.</param>
    public static Refusal? Refuse(Asker asker, Deed deed, DeedSubject subject)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(subject);
        return asker.Standing switch
        {
            Standing.AtThisMachine => null,
            _ when !Folding.SameWords(subject.Organization, asker.Organization) => new Refusal.OtherOrganization(deed, subject.Organization),
            Standing.Listed { Person: var person } => Refuse(person, deed, subject),
            _ when OfUnlisted(deed) == Reach.Everything => null,
            Standing.Unknown => new Refusal.NotKnown(deed),
            _ => new Refusal.NotListed(deed),
        };
    }

    private static Refusal? Refuse(Person person, Deed deed, DeedSubject subject)
    {
        var isAuthor = string.Equals(subject.AuthorId, person.Id, StringComparison.OrdinalIgnoreCase);
        var needed = isAuthor ? Reach.OwnRecords
            : person.Unit is { } own && subject.Units.Any(unit => IsOwn(unit, own)) ? Reach.OwnUnit
            : Reach.Everything;
        var reach = person.Roles.Select(role => Of(role, deed)).DefaultIfEmpty(Reach.Nobody).Max();
        return reach == Reach.Nobody || reach < needed ? new Refusal.BeyondRole(deed, subject.Units)
            : isAuthor && deed == Deed.DecideExtension ? new Refusal.OwnRequest(deed)
            : null;
    }

    /// <summary>Whether a unit is the person's; "các phòng thuộc Sở" is every phòng's.</summary>
    internal static bool IsOwn(Unit unit, Unit own)
    {
        if (!Folding.SameWords(unit.Organization, own.Organization))
            return false;
        return unit.IsCollective
            ? Folding.FoldToWords(unit.Name).Split(' ').Contains(Folding.FoldToWords(own.Name).Split(' ')[0], StringComparer.Ordinal)
            : Folding.SameWords(unit.Name, own.Name);
    }
}
