using Assistant.Skills.Directory;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Directory;

public sealed class PermissionsTests
{
    private const string Elsewhere = "Sở Xây dựng thành phố Hải Phòng";
    private static readonly Unit Own = JournalOffice.Secretariat;
    private static readonly Unit Other = new(JournalOffice.Organization, "Phòng Kế hoạch - Tài chính");
    private static readonly Deed[] Deeds = Enum.GetValues<Deed>();
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    [Fact]
    public void EveryCell_OfTheDocumentedTable_IsWhatTheCodeSays()
    {
        var documented = PermissionDocs.Read();

        documented.Count.ShouldBe(Deeds.Length * (Roles.Length + 1));
        foreach (var deed in Deeds)
        {
            Permissions.OfUnlisted(deed).ShouldBe(documented[($"{deed}", "Unlisted")], $"{deed}, unlisted");
            foreach (var role in Roles)
                Permissions.Of(role, deed).ShouldBe(documented[($"{deed}", $"{role}")], $"{deed}, {role}");
        }
    }

    [Fact]
    public void Refuse_EveryRoleDeedAndRelation_AllowsWhatTheDocumentedTableAllows()
    {
        var documented = PermissionDocs.Read();
        foreach (var deed in Deeds)
        {
            foreach (var role in Roles)
            {
                var reach = documented[($"{deed}", $"{role}")];
                var asker = Listed(Own, role);
                IsAllowed(asker, deed, Of(Own)).ShouldBe(reach >= Reach.OwnUnit, $"{deed}, {role}, own unit");
                IsAllowed(asker, deed, Of(Other)).ShouldBe(reach == Reach.Everything, $"{deed}, {role}, other unit");
                IsAllowed(asker, deed, Of()).ShouldBe(reach == Reach.Everything, $"{deed}, {role}, whole organisation");
                IsAllowed(asker, deed, Of(Other) with { AuthorId = "AN" }).ShouldBe(reach >= Reach.OwnRecords && deed != Deed.DecideExtension, $"{deed}, {role}, own record");
                IsAllowed(asker, deed, Foreign()).ShouldBeFalse($"{deed}, {role}, other organisation");
                IsAllowed(Listed(null, role), deed, Of(Own)).ShouldBe(reach == Reach.Everything, $"{deed}, {role}, without a unit");
            }

            var unlisted = JournalOffice.AskerAt("2026-11-21 08:00", unit: Own) with { Standing = new Standing.Unlisted() };
            var read = documented[($"{deed}", "Unlisted")] == Reach.Everything;
            IsAllowed(unlisted, deed, Of(Own)).ShouldBe(read, $"{deed}, unlisted, the unit that was said");
            IsAllowed(unlisted, deed, Of(Other) with { AuthorId = "an" }).ShouldBe(read, $"{deed}, unlisted, own record");
            Permissions.Refuse(unlisted with { Standing = new Standing.Unknown() }, deed, Of(Own)).ShouldBe(read ? null : new Refusal.NotKnown(deed), $"{deed}, not known yet");
            IsAllowed(unlisted, deed, Foreign()).ShouldBeFalse($"{deed}, unlisted, other organisation");
            IsAllowed(JournalOffice.AskerAt("2026-11-21 08:00"), deed, Foreign()).ShouldBeTrue($"{deed}, at this machine");
        }
    }

    [Fact]
    public void Refuse_EveryPairOfRoles_TheWidestCounts()
    {
        foreach (var deed in Deeds)
        {
            foreach (var (one, two) in Roles.SelectMany(one => Roles.Select(two => (one, two))))
            {
                foreach (var subject in (DeedSubject[])[Of(Own), Of(Other), Of(), Foreign()])
                    IsAllowed(Listed(Own, one, two), deed, subject).ShouldBe(IsAllowed(Listed(Own, one), deed, subject) || IsAllowed(Listed(Own, two), deed, subject), $"{deed}, {one}, {two}, {subject}");
            }
        }
    }

    [Fact]
    public void Refuse_BeyondTheRole_NamesTheUnitsAndWhoMay()
    {
        var refusal = Permissions.Refuse(Listed(Own, Role.Staff), Deed.ReportProgress, Of(Other)).ShouldBeOfType<Refusal.BeyondRole>();

        refusal.Units.ShouldBe([Other]);
        refusal.May.ShouldContain(new PermittedRole(Role.Leader, Reach.Everything));
        refusal.May.ShouldContain(new PermittedRole(Role.Staff, Reach.OwnUnit));
        refusal.May.ShouldNotContain(may => may.Role == Role.Admin);
    }

    [Theory]
    [InlineData("Các phòng chuyên môn, nghiệp vụ thuộc Sở", "Phòng Kế hoạch - Tài chính", true)]
    [InlineData("Các phòng chuyên môn, nghiệp vụ thuộc Sở", "Văn phòng Sở", false)]
    [InlineData("Các trường trung học phổ thông", "Phòng Kế hoạch - Tài chính", false)]
    public void Refuse_WorkOfACollective_IsItsMembers(string lead, string unit, bool allowed) =>
        IsAllowed(Listed(new Unit(JournalOffice.Organization, unit), Role.Staff), Deed.ReportProgress, Of(new Unit(JournalOffice.Organization, lead, IsCollective: true))).ShouldBe(allowed);

    [Fact]
    public void Refuse_UnitThatWasOnlySaid_GivesNoRight() =>
        IsAllowed(Listed(Other, Role.Staff) with { Unit = Own }, Deed.ReportProgress, Of(Own)).ShouldBeFalse();

    private static bool IsAllowed(Asker asker, Deed deed, DeedSubject subject) => Permissions.Refuse(asker, deed, subject) is null;

    private static DeedSubject Of(params Unit[] units) => new(JournalOffice.Organization, UnitList.Of(units));

    private static DeedSubject Foreign() => new(Elsewhere, [new Unit(Elsewhere, Own.Name)]);

    private static Asker Listed(Unit? unit, params Role[] roles) =>
        JournalOffice.AskerAt("2026-11-21 08:00") with { Standing = new Standing.Listed(new Person("an", "An", unit, roles)) };
}
