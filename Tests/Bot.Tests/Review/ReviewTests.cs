using System.Text;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Review;

public sealed class ReviewTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Ask = "kiểm tra chỗ chưa chắc của kế hoạch {0}/KH-SCT";

    [Fact]
    public async Task A_doubtful_time_is_shown_with_its_line_corrected_on_the_card_and_answered_with_from_then_on()
    {
        var person = bot.Person();
        (await AddAsync(person, 301)).ShouldContain("kiểm tra ngay");

        var replies = await person.SayAsync(Ask.Replace("{0}", "301", StringComparison.Ordinal));
        var shown = PersonInChannel.TextOf(replies);
        shown.ShouldContain("khi có hướng dẫn của Bộ Công Thương");
        shown.ShouldContain("Rà soát danh mục chợ truyền thống");

        var press = PersonInChannel.Press(PersonInChannel.CardOf(replies), "confirm", ("value", "trước ngày 15/8/2026"));
        var said = PersonInChannel.TextOf(await person.AskAsync(person.Submit(press)));
        said.ShouldContain("Đã sửa");
        said.ShouldContain("chậm nhất 14/08/2026");
        (await person.TextAsync("giải thích nhiệm vụ II.1 của kế hoạch 301/KH-SCT")).ShouldContain("14/8/2026");
    }

    [Fact]
    public async Task A_value_that_is_none_is_shown_again_with_an_example_and_words_do_as_well_as_buttons()
    {
        var person = bot.Person();
        await AddAsync(person, 302);
        await person.SayAsync(Ask.Replace("{0}", "302", StringComparison.Ordinal));
        (await person.TextAsync("sửa thành lúc nào tiện")).ShouldContain("chưa hiểu giá trị này");
        (await person.TextAsync("sửa thành quý III/2026")).ShouldContain("30/09/2026");
        (await person.TextAsync(Ask.Replace("{0}", "302", StringComparison.Ordinal))).ShouldNotContain("Rà soát danh mục chợ");
    }

    [Fact]
    public async Task What_is_skipped_stays_doubtful_and_a_question_in_between_is_answered()
    {
        var person = bot.Person();
        await AddAsync(person, 303);
        await person.SayAsync(Ask.Replace("{0}", "303", StringComparison.Ordinal));
        (await person.TextAsync("có những kế hoạch nào?")).ShouldContain("303/KH-SCT");
        (await person.TextAsync("bỏ qua")).ShouldContain("để lại sau");
    }

    private static async Task<string> AddAsync(PersonInChannel person, int number)
    {
        var text = $"""
            ỦY BAN NHÂN DÂN TỈNH AN BÌNH
            SỞ CÔNG THƯƠNG
            Số: {number}/KH-SCT
            An Bình, ngày 12 tháng 01 năm 2026

            KẾ HOẠCH
            Phát triển chợ truyền thống năm 2026

            I. MỤC ĐÍCH
            Nâng cao chất lượng phục vụ của các chợ trên địa bàn.

            II. NHIỆM VỤ
            1. Rà soát danh mục chợ truyền thống
            - Đơn vị chủ trì: Phòng Quản lý thương mại
            - Thời gian thực hiện: khi có hướng dẫn của Bộ Công Thương
            2. Tập huấn kỹ năng bán hàng văn minh
            - Đơn vị chủ trì: Văn phòng Sở
            - Thời gian thực hiện: Quý III năm 2026
            3. Tổ chức tuần hàng Việt tại các chợ
            - Đơn vị chủ trì: Phòng Quản lý thương mại
            - Thời gian thực hiện: trước ngày 20/11/2026

            GIÁM ĐỐC
            Trần Thị Hoa
            """;
        var activity = person.Message(null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/plain",
            ["name"] = "chợ.txt",
            ["contentUrl"] = $"data:text/plain;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}",
        });
        var card = PersonInChannel.CardOf(await person.AskAsync(activity));
        return PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm"))));
    }
}
