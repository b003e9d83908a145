using Assistant.Skills.Answering;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Answering;

public sealed class OpenSkillTests
{
    private const string Ward = "003_4816794cbecccb5d.txt";

    [Theory]
    [InlineData("kinh phi cua phuong Hai An lay tu nguon nao", true)]
    [InlineData("Kinh phí của UBND phường Hải An lấy từ nguồn nào?", true)]
    [InlineData("kinh phí thực hiện kế hoạch lấy từ nguồn nào", false)]
    public void Files_OfAQuestionThatNamesAPlace_AreThoseOfItsOrganisation(string question, bool ward)
    {
        var library = LabelledPlans.Load();

        var files = OwnFirst.Files(library, library.Plans[0].Issuer!, question);

        files.Contains(Ward).ShouldBe(ward);
        files.Contains(library.Plans[0].Source).ShouldBe(!ward);
    }
}
