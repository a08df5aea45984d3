package az.icma.casefile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of series that begin anew every year and have no gaps. */
@Component
public class NumberRegister {

    private final CaseRecords records;

    NumberRegister(CaseRecords records) {
        this.records = records;
    }

    /** Given in the transaction that uses the number: rolled back, it is given again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(NumberSeries series, int year) {
        return records.nextNumber(series, year);
    }
}
