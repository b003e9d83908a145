using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Tests.Plans;

public sealed class PlanExportTests
{
    [Theory]
    [MemberData(nameof(PlanSamples.Names), MemberType = typeof(PlanSamples))]
    public void ToJson_AnyPlan_HasTheKeysOfTheLabelFormatInOrder(string name)
    {
        var read = PlanSamples.Export(name);
        var label = PlanSamples.Label(name);
        Names(read).ShouldBe(Names(label));
        foreach (var list in (string[])["citations", "tasks", "reports", "targets", "meetingRules", "responsibilities"])
        {
            var ours = read.GetProperty(list).EnumerateArray().Select(Names).FirstOrDefault();
            var theirs = label.GetProperty(list).EnumerateArray().Select(item => Names(item).Where(key => key is not ("note" or "optional"))).FirstOrDefault();
            if (ours is not null && theirs is not null)
                ours.ShouldBe(theirs);
        }
    }

    [Fact]
    public void ToJson_VietnameseWords_AreComposedAndUnescaped()
    {
        var json = PlanExport.ToJson(PlanSamples.Plan("000_e7c52a634e72112d.txt"));
        json.ShouldContain("\n  \"issuer\": \"Sở Giáo dục và Đào tạo thành phố Hải Phòng\",\n");
        json.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
        json.ShouldNotContain("\\u");
        json.ShouldNotContain("\r");
    }

    [Fact]
    public void Words_OfDueDays_FollowTheFormat()
    {
        PlanExport.Words(new DueDay.Fixed(new DateOnly(2026, 9, 15))).ShouldBe("2026-09-15");
        PlanExport.Words(new DueDay.Yearly(6, 5)).ShouldBe("06-05");
        PlanExport.Words(new DueDay.EveryPeriod(15)).ShouldBe("15");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
