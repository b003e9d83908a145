using System.Text;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Tests.Roster;

/// <summary>What is made of <c>directory.csv</c>, good and bad.</summary>
public sealed class FileDirectoryTests : IAsyncLifetime
{
    private readonly RunningBot _bot = new();

    private IPeople People => _bot.Get<IPeople>();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("id,name,unit,role,email\na1,Trần Thị Lan,TCCB,trưởng phòng,lan@so.vn\n")]
    [InlineData("\uFEFFid,name,unit,role,email\r\na1,Trần Thị Lan,TCCB,trưởng phòng,lan@so.vn\r\n")]
    [InlineData("email,role,unit,name,id\nlan@so.vn,TRUONG PHONG,\"TCCB\",\"Trần Thị Lan\",a1")]
    [InlineData("Mã;Họ và tên;Đơn vị;Chức vụ;Thư điện tử\na1;Trần Thị Lan;TCCB;Trưởng phòng;lan@so.vn\n")]
    [InlineData("id,name,unit,role,email,note\na1 , Trần Thị Lan , TCCB , trưởng phòng , lan@so.vn , \"nói \"\"vâng\"\", rồi\nxuống dòng\"\n")]
    public async Task AllAsync_OneMeaningInManyForms_IsTheSamePerson(string csv)
    {
        Write(csv);

        var person = (await People.AllAsync(default)).ShouldHaveSingleItem();

        person.Id.ShouldBe("a1");
        person.Name.ShouldBe("Trần Thị Lan");
        person.Unit!.Name.ShouldBe("Phòng Tổ chức - Cán bộ");
        person.Roles.ShouldBe([Role.UnitHead]);
        person.Address.ShouldBe("lan@so.vn");
    }

    [Theory]
    [InlineData("", "Staff")]
    [InlineData("chánh văn phòng; quản trị", "OfficeHead,Admin")]
    [InlineData("thuyền trưởng", "Staff")]
    [InlineData("thuyền trưởng; văn thư", "Clerk")]
    [InlineData("lãnh đạo;lãnh đạo", "Leader")]
    public async Task AllAsync_Roles_AreReadAndUnknownOnesGiveNoRight(string words, string expected)
    {
        Write($"id,name,unit,role\na1,Lan,Văn phòng,{words}\n");

        (await People.AllAsync(default)).ShouldHaveSingleItem().Roles.ShouldBe(expected.Split(',').Select(Enum.Parse<Role>));
    }

    [Fact]
    public async Task AllAsync_UnitThatNoPlanNames_IsAUnitAllTheSame()
    {
        Write("id,name,unit,role\na1,Lan,Trạm Y tế cơ quan,\n");

        (await People.AllAsync(default)).ShouldHaveSingleItem().Unit!.Name.ShouldBe("Trạm Y tế cơ quan");
    }

    [Theory]
    [InlineData("a1,Lan,Văn phòng,lãnh đạo\n")]
    [InlineData("name,unit,role\nLan,Văn phòng,lãnh đạo\n")]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("id,name\n,Lan\n")]
    public async Task StandingOfAsync_FileThatListsNobody_GivesNobodyARight(string csv)
    {
        Write(csv);

        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.Unlisted>();
        (await People.StandingOfAsync("", default)).ShouldBeOfType<Standing.Unlisted>();
    }

    [Fact]
    public async Task StandingOfAsync_HugeFileAndHugeFields_ListNobody()
    {
        Write("id,name,unit,role\n" + string.Join('\n', Enumerable.Range(0, 400_000).Select(each => $"a{each},Lan,Văn phòng,lãnh đạo")));
        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.Unlisted>();

        Write($"id,name,unit,role\na1,{new string('L', 10_000)},Văn phòng,lãnh đạo\n");
        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.Unlisted>();
    }

    [Fact]
    public async Task StandingOfAsync_SameIdTwice_CountsTheFirst()
    {
        Write("id,name,unit,role\na1,Lan,Văn phòng,chuyên viên\nA1,Kẻ mạo danh,Văn phòng,lãnh đạo\n");

        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.Listed>().Person.Roles.ShouldBe([Role.Staff]);
    }

    [Fact]
    public async Task StandingOfAsync_FileChangedWhileServing_IsReadAgain()
    {
        Write("id,name,unit,role\na1,Lan,Văn phòng,lãnh đạo\n");
        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.Listed>();

        Write("id,name,unit,role\nb2,Bình,Văn phòng,lãnh đạo\n");

        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.Unlisted>();
        File.Delete(Path.Combine(_bot.DataFolder, "directory.csv"));
        (await People.StandingOfAsync("a1", default)).ShouldBeOfType<Standing.AtThisMachine>();
    }

    private void Write(string csv) => File.WriteAllText(Path.Combine(_bot.DataFolder, "directory.csv"), csv, new UTF8Encoding(false));
}
