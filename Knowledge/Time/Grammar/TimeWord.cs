namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The words that the time grammar knows, Vietnamese and English under one name where they behave alike.</summary>
internal enum TimeWord
{
    None,

    // Numbers.
    Digit, EnglishTens, Ten, Tens, Hundred, Odd, HalfMore, HalfOf, OrdinalSuffix, A,

    // Units.
    Day, Hom, Week, Month, Quarter, Year, Hour, HourLetter, Tieng, Minute, MinuteLetter, Second,

    // Parts of the day.
    Morning, Noon, Afternoon, Evening, Night, Buoi, Am, Pm, Midday, Midnight,

    // Pointing words.
    Nay, This, Mai, DayAfterTomorrow, Kia, Kia3, Qua, Sau, Toi, Truoc, Roi, Vua, Ngoai, Next, Last, Coming, Past, Ago, More,
    Today, Tomorrow, Yesterday, Tonight, Now, BayHalf, Followed, Following, About, Away, Here,

    // Names of days and months.
    Thu, Weekday, ShortWeekday, Workday, Chu, Nhat, Cn, T, MonthName, AmbiguousMonthName, Mung, Weekend, FullMoon, LunarMonth,

    // Halves, beginnings, ends.
    Dau, Giua, Cuoi, Ca, Half, FirstOf, SecondOf, ThirdOf, FourthOf, End, Start, Mid, Extreme, Ngay,

    // Bounds and connectors.
    Tu, Ke, Den, Het, Most, Cham, Han, Chot, Khong, Over, By, Before, After, Since, From, To, Until, No, Later, Than,
    Trong, Vong, In, For, Luc, Vao, La, Cho, Tro, Di, And, Or, Of, The, At, On, Between, Within,

    // Recurrence.
    Each, Every, Lan, Daily, Weekly, Monthly, Quarterly, Yearly, Some,

    // Clock.
    Kem, Dung, Clock, Dong, Ho, Lam, Som, Hoc,

    // Holidays.
    Tet, Nguyen, Dan, Duong, West, Own, Am2, Lich, Gio2, To2, Hung, Vuong, Le,

    // Words that tell that a neighbour is no time.
    Title, Compound, NumberedHard, NumberedSoft, CountNoun, Rank, Share, Reporting, Length, Remind, Session, Language, Particle, AfterMai, Gi, Money,
}
