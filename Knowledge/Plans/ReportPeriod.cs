namespace Assistant.Knowledge.Plans;

/// <summary>What stretch a periodic report covers.</summary>
public enum ReportPeriod
{
    /// <summary>tháng</summary>
    Month,

    /// <summary>quý</summary>
    Quarter,

    /// <summary>6 tháng</summary>
    HalfYear,

    /// <summary>9 tháng</summary>
    NineMonths,

    /// <summary>năm</summary>
    Year,
}
