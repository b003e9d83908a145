using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills.Answering;
using Assistant.Skills.Answering.Chains;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Grounding;
using Assistant.Skills.Tests.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

public sealed class ChainSkillTests
{
    private static readonly SampleOffice Office = SampleOffice.OfSamples;
    private static readonly ChainSkill Chains = new(Office.Answers);

    [Fact]
    public void Answer_EveryLoadedPlan_NamesItsGroundsWithTheLinesThatNameThem()
    {
        var (grounds, loaded) = (0, 0);
        foreach (var plan in Office.Office.Library.Plans.Where(plan => plan.Number is not null))
        {
            var chain = Explain(plan);

            chain.Document.Plan.ShouldBe(plan);
            foreach (var ground in chain.Grounds)
            {
                // The file's own lines hold the number, whatever blanks stand in it.
                Compact(Office.LinesOf(ground.Citation)).ShouldContain(Compact(ground.Document.Document));
                grounds++;
                loaded += ground.Document.Plan is null ? 0 : 1;
            }

            chain.Grounds.Select(ground => ground.Document.Level).ShouldBeInOrder();
            chain.Grounds.ShouldAllBe(ground => ground.Document.Document != plan.Document);
        }

        grounds.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void Answer_ManyGrounds_AreInTheOrderOfTheirRankAndSayWhichAreLoaded()
    {
        var city = Made(144, "KH-UBND", "Ủy ban nhân dân thành phố Hải Phòng", ("30/2025/QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ"), ("24/2018/NĐ-CP", "Nghị định", "Chính phủ"), ("43/2019/QH14", "Luật", "Quốc hội"));
        var own = Made(20, "KH-SGDĐT", LabelledOffice.So, ("144/KH-UBND", "Kế hoạch", "UBND thành phố"), ("05/NQ-HĐND", "Nghị quyết", "HĐND thành phố"));
        var chains = new ChainSkill(LabelledOffice.Over(new PlanLibrary([own, city])));

        var chain = chains.Answer(new PlanChainRequest("20/KH-SGDĐT", null), SampleOffice.Asker, ProgressSnapshot.Empty).ShouldBeOfType<PlanChainAnswer>();

        chain.Grounds.Select(ground => ground.Document.Document).ShouldBe(["43/2019/QH14", "24/2018/NĐ-CP", "30/2025/QĐ-TTg", "05/NQ-HĐND", "144/KH-UBND"]);
        chain.Grounds.Select(ground => ground.Document.Plan?.Number).ShouldBe([null, null, null, null, 144]);
        chain.Grounds.Select(ground => ground.Citation.Source).ShouldBe([city.Source, city.Source, city.Source, own.Source, own.Source]);
        chains.Answer(new PlanChainRequest("144/KH-UBND", null), SampleOffice.Asker, ProgressSnapshot.Empty).ShouldBeOfType<PlanChainAnswer>()
            .CarriedOutBy.ShouldHaveSingleItem().Document.Plan.ShouldBe(own);
    }

    [Theory]
    [InlineData("144")]
    [InlineData("144/KH-UBND")]
    public void Answer_APlanThatIsNotLoaded_IsToldByThoseThatRestOnIt(string name)
    {
        var own = Made(20, "KH-SGDĐT", LabelledOffice.So, ("144/KH-UBND", "Kế hoạch", "UBND thành phố"));
        var chains = new ChainSkill(LabelledOffice.Over(new PlanLibrary([own])));

        var chain = chains.Answer(new PlanChainRequest(name, null), SampleOffice.Asker, ProgressSnapshot.Empty).ShouldBeOfType<PlanChainAnswer>();

        chain.Document.Plan.ShouldBeNull();
        chain.Grounds.ShouldBeEmpty();
        chain.CarriedOutBy.ShouldHaveSingleItem().Document.Plan.ShouldBe(own);
        chains.Answer(new PlanChainRequest("555", null), SampleOffice.Asker, ProgressSnapshot.Empty).ShouldBeOfType<PlanNotLoaded>();
    }

    [Fact]
    public void Answer_ForAUnit_CountsWhatThePlanAsksOfIt()
    {
        var plan = Plan(979);
        var unit = Office.Office.Directory.Resolve("TCCB", SampleOffice.So).ShouldBeOfType<UnitMatch.One>().Unit;
        var demand = Explain(plan, unit).Demands.First(each => each.Plan == plan);

        demand.Led.ShouldBe(plan.Tasks.Count(task => Bears(task.Leads, plan, unit)));
        demand.Coordinated.ShouldBe(plan.Tasks.Count(task => Bears(task.Coordinators, plan, unit) && !Bears(task.Leads, plan, unit)));
        demand.Next.ShouldNotBeNull().Day!.DaysLeft.ShouldBeGreaterThanOrEqualTo(0);
        demand.Led.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Answer_WhereNoSuchPlanIsNamed_ShowsWhichThereAre() =>
        Chains.Answer(new PlanChainRequest("phòng chống lụt bão", null), SampleOffice.Asker, ProgressSnapshot.Empty).ShouldBeOfType<PlansAnswer>().Others.ShouldNotBeEmpty();

    [Theory]
    [InlineData("giải thích chuỗi kế hoạch 979")]
    [InlineData("giai thich chuoi ke hoach 979")]
    [InlineData("kế hoạch 979 căn cứ vào đâu")]
    [InlineData("kế hoạch 979 căn cứ vào những văn bản nào vậy em")]
    [InlineData("ke hoach 979 can cu vao dau")]
    [InlineData("KH 979 dựa trên văn bản nào")]
    [InlineData("kế hoạch 979/KH-SGDĐT ban hành căn cứ văn bản nào")]
    [InlineData("kế hoạch 979 triển khai từ văn bản nào, dẫn tới việc gì của Văn phòng")]
    [InlineData("kế hoạch 979 từ đâu ra")]
    [InlineData("kế hoạch 979 từ đâu mà có")]
    [InlineData("kế hoạch 979 bắt nguồn từ đâu")]
    [InlineData("cơ sở pháp lý của kế hoạch 979 là gì")]
    [InlineData("căn cứ của kế hoạch 979")]
    [InlineData("căn cứ pháp lý kế hoạch 979")]
    [InlineData("căn cứ ban hành kế hoạch 979 gồm những gì")]
    [InlineData("cho xem chuỗi văn bản của kế hoạch 979")]
    [InlineData("chuỗi triển khai kế hoạch 979")]
    [InlineData("kế hoạch 979 cụ thể hóa nghị quyết nào")]
    [InlineData("kế hoạch 979 thực hiện theo quyết định nào")]
    [InlineData("kế hoạch 979 dẫn đến những việc gì của phòng TCCB")]
    [InlineData("nguồn gốc của kế hoạch 979")]
    [InlineData("những văn bản nào là căn cứ của kế hoạch 979")]
    [InlineData("kế hoạch nào triển khai kế hoạch 979")]
    [InlineData("where does plan 979 come from")]
    [InlineData("what is plan 979 based on?")]
    [InlineData("legal basis of plan 979")]
    [InlineData("explain the chain of plan 979")]
    public void Read_WhereAPlanComesFrom_IsItsChain(string text) =>
        MessageTable.ReadAll(text).ShouldHaveSingleItem().Request.ShouldBeOfType<PlanChainRequest>().Text.ShouldContain("979");

    [Fact]
    public void Read_APlanThatIsNotLoaded_IsNamedAsItWasSaid() =>
        MessageTable.ReadAll("kế hoạch 555 căn cứ vào đâu").ShouldHaveSingleItem().Request.ShouldBeOfType<PlanChainRequest>().Text.ShouldContain("555");

    [Fact]
    public void Read_BothEndsOfAChain_IsOneRequestForTheUnitThatIsNamed()
    {
        var chain = MessageTable.ReadAll("kế hoạch 144 triển khai từ văn bản nào, dẫn tới việc gì của phòng TCCB").ShouldHaveSingleItem().Request.ShouldBeOfType<PlanChainRequest>();

        chain.Text.ShouldContain("144");
        chain.Unit.ShouldBe(MessageTable.Office.Directory.Resolve("TCCB", MessageTable.Office.Organization).ShouldBeOfType<UnitMatch.One>().Unit);
    }

    [Theory]
    [InlineData("tóm tắt kế hoạch 979")]
    [InlineData("kế hoạch 979 nói gì")]
    [InlineData("nhiệm vụ 3.4 kế hoạch 979 thực hiện từ khi nào")]
    [InlineData("việc 3.4 kế hoạch 979 căn cứ vào đâu")]
    [InlineData("kế hoạch 979 giao Văn phòng mấy việc")]
    [InlineData("kế hoạch 979 ai ký")]
    [InlineData("kế hoạch 979 do ai ban hành, ngày nào")]
    [InlineData("trong kế hoạch 979 ai chủ trì đối thoại với nhân dân")]
    [InlineData("có những kế hoạch nào năm 2026")]
    [InlineData("việc của Văn phòng trong kế hoạch 979 quý này")]
    [InlineData("chỉ tiêu trong kế hoạch 979")]
    [InlineData("kinh phí thực hiện kế hoạch lấy từ đâu")]
    [InlineData("kinh phí thực hiện căn cứ vào đâu")]
    [InlineData("báo cáo kết quả thực hiện kế hoạch 979 nộp khi nào")]
    [InlineData("đơn vị nào triển khai kế hoạch 979")]
    [InlineData("plan 979 summary pls")]
    [InlineData("which tasks of plan 979 are due this quarter")]
    public void Read_WhatElseIsAskedOfPlans_IsNoChain(string text) => MessageTable.Read(text).Request.ShouldNotBeOfType<PlanChainRequest>();

    [Theory]
    [InlineData("kế hoạch này căn cứ vào đâu")]
    [InlineData("where does this plan come from")]
    public void Read_OfAPlanThatIsNotNamed_AsksWhich(string text)
    {
        var understood = MessageTable.Read(text);

        understood.Request.ShouldBeOfType<PlanChainRequest>();
        understood.Needs.ShouldNotBeNull().Slot.ShouldBe("source");
    }

    private static PlanChainAnswer Explain(Plan plan, Unit? unit = null) =>
        Chains.Answer(new PlanChainRequest(plan.Document!, unit), SampleOffice.Asker, ProgressSnapshot.Empty).ShouldBeOfType<PlanChainAnswer>();

    private static Plan Plan(int number) => Office.Office.Library.Plans.Single(plan => plan.Number == number);

    private static bool Bears(IReadOnlyList<string> names, Plan plan, Unit unit) => names.Any(name => Office.Answers.Units.SameUnit(name, plan, unit));

    private static Plan Made(int number, string symbol, string issuer, params (string Number, string Type, string Issuer)[] grounds) => new()
    {
        Source = $"{number}.txt",
        Number = number,
        Symbol = symbol,
        Issuer = issuer,
        Year = 2026,
        Title = $"Kế hoạch {number}",
        References = [.. grounds.Select((ground, at) => new DocumentReference(ground.Number, ground.Type, ground.Issuer, null, new Evidence(LineSpan.Of(at + 1), ground.Number)))],
        Evidence = new Evidence(LineSpan.Of(1), $"Kế hoạch {number}"),
    };

    private static string Compact(string text) => string.Concat(Knowledge.Vietnamese.Folding.Fold(text).Where(char.IsLetterOrDigit));
}
