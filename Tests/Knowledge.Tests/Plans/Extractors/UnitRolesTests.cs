using Assistant.Knowledge.Plans.Extractors;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class UnitRolesTests
{
    [Theory]
    [InlineData("Văn phòng Sở", "Văn phòng Sở", "")]
    [InlineData("Phòng Tài chính - Kế toán (chủ trì), Phòng Cơ điện", "Phòng Tài chính - Kế toán", "Phòng Cơ điện")]
    [InlineData("Hội Nông dân (chủ trì), Ban Phong trào (phối hợp)", "Hội Nông dân", "Ban Phong trào")]
    [InlineData("Thanh tra; Văn phòng phối hợp", "Thanh tra", "Văn phòng")]
    [InlineData("Ban Phong trào phối hợp Văn phòng", "Ban Phong trào", "Văn phòng")]
    [InlineData("Ban Phong trào chủ trì; Văn phòng phối hợp", "Ban Phong trào", "Văn phòng")]
    [InlineData("Công an xã chủ trì, phối hợp với Trạm Y tế; các thôn", "Công an xã", "Trạm Y tế|các thôn")]
    public void Of_AListWithRoles_TellsLeadsFromCoordinators(string text, string leads, string coordinators)
    {
        var roles = UnitRoles.Of(text);
        string.Join('|', roles.Leads).ShouldBe(leads);
        string.Join('|', roles.Coordinators).ShouldBe(coordinators);
    }
}
